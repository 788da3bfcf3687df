import { Module } from '@nestjs/common';
import { DutiesController } from './duties.controller.js';
import { DutiesService } from './duties.service.js';
import { MergerService } from './merger.service.js';
import { OperatorsController } from './operators.controller.js';
import { OperatorsService } from './operators.service.js';

@Module({
  controllers: [OperatorsController, DutiesController],
  providers: [OperatorsService, MergerService, DutiesService],
})
export class OperatorsModule {}
