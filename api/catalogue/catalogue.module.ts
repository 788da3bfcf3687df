import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { FrameworksService } from './frameworks.service.js';
import { VersionsController } from './versions/versions.controller.js';
import { VersionsService } from './versions/versions.service.js';

@Module({
  controllers: [CatalogueController, VersionsController],
  providers: [CatalogueService, FrameworksService, VersionsService],
  exports: [CatalogueService, FrameworksService],
})
export class CatalogueModule {}
