import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EntriesController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { FindingsService } from './findings.service.js';
import { RecordsService } from './records.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { Surroundings } from './surroundings.js';

@Module({
  imports: [CatalogueModule],
  controllers: [ReportsController, EntriesController, ReviewController],
  providers: [ReportsService, EntriesService, RecordsService, FindingsService, ReviewService, Surroundings],
})
export class ReportsModule {}
