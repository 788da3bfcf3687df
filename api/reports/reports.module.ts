import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarService } from './calendar/calendar.service.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { CorrectionsService } from './corrections/corrections.service.js';
import { EntriesController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { FindingsService } from './findings.service.js';
import { LayoutController } from './layout/layout.controller.js';
import { LayoutService } from './layout/layout.service.js';
import { RecordsService } from './records.service.js';
import { RemovalService } from './removal.service.js';
import { ReportNotices } from './report-notices.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { AnswersController } from './revisions/answers.controller.js';
import { AnswersService } from './revisions/answers.service.js';
import { RevisionsController } from './revisions/revisions.controller.js';
import { RevisionsService } from './revisions/revisions.service.js';
import { Surroundings } from './surroundings.js';

@Module({
  imports: [CatalogueModule],
  controllers: [
    CalendarController,
    ReportsController,
    EntriesController,
    ReviewController,
    RevisionsController,
    AnswersController,
    CorrectionsController,
    LayoutController,
  ],
  providers: [
    ReportsService,
    RemovalService,
    EntriesService,
    RecordsService,
    FindingsService,
    ReviewService,
    ReportNotices,
    Surroundings,
    RevisionsService,
    AnswersService,
    CalendarService,
    CorrectionsService,
    LayoutService,
  ],
})
export class ReportsModule {}
