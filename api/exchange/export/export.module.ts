import { Module } from '@nestjs/common';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';
import { ExportProgress } from './export-progress.js';

@Module({ controllers: [ExportController], providers: [ExportService, ExportProgress] })
export class ExportModule {}
