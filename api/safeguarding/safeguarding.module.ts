import { Module } from '@nestjs/common';
import { OnFileModule } from '../on-file/on-file.module.js';
import { HoldersController } from './holders.controller.js';
import { HoldersService } from './holders.service.js';
import { SafeguardingYearsController } from './safeguarding-years.controller.js';

/** Two numbers a year and organisation, and who may see them. */
@Module({
  imports: [OnFileModule],
  controllers: [SafeguardingYearsController, HoldersController],
  providers: [HoldersService],
})
export class SafeguardingModule {}
