import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';
import { ExportProgress } from './export-progress.js';
import { TemplateService } from './template.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [ExportController],
  providers: [ExportService, ExportProgress, TemplateService],
})
export class ExportModule {}
