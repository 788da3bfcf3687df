import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { FrameworksService } from './frameworks.service.js';

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, FrameworksService],
  exports: [CatalogueService, FrameworksService],
})
export class CatalogueModule {}
