import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { DataEvidenceModule } from '../results/data-evidence.module.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersService } from './answers/answers.service.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { Candidates } from './assignments/candidates.js';
import { RoundComparisonController } from './comparison/round-comparison.controller.js';
import { RoundComparisonService } from './comparison/round-comparison.service.js';
import { RoundFrameworkController } from './framework/framework.controller.js';
import { RoundFrameworkService } from './framework/framework.service.js';
import { FrameworkPreviewService } from './framework/preview.service.js';
import { MovesController } from './moves.controller.js';
import { MovesService } from './moves.service.js';
import { NationalAnswersService } from './national/national-answers.service.js';
import { NationalCriteriaController } from './national/national-criteria.controller.js';
import { NationalCriteriaService } from './national/national-criteria.service.js';
import { NationalPartController } from './national/national-part.controller.js';
import { NationalPartService } from './national/national-part.service.js';
import { RoundNotices } from './round-notices.js';
import { ScoresController } from './scores/scores.controller.js';
import { ScoresService } from './scores/scores.service.js';
import { SharedAnswers } from './shared/shared-answers.service.js';
import { SharedQuestionsController } from './shared/shared-questions.controller.js';
import { SharedQuestionsService } from './shared/shared-questions.service.js';
import { SnapshotsService } from './snapshots/snapshots.service.js';
import { ThreadsController } from './threads/threads.controller.js';
import { ThreadsService } from './threads/threads.service.js';

@Module({
  imports: [CatalogueModule, DataEvidenceModule],
  controllers: [
    AssessmentsController,
    AnswersController,
    AssignmentsController,
    ScoresController,
    RoundComparisonController,
    MovesController,
    ThreadsController,
    RoundFrameworkController,
    NationalCriteriaController,
    NationalPartController,
    SharedQuestionsController,
  ],
  providers: [
    AssessmentsService,
    AnswersService,
    AssignmentsService,
    Candidates,
    RoundComparisonService,
    SnapshotsService,
    MovesService,
    RoundNotices,
    ScoresService,
    ThreadsService,
    RoundFrameworkService,
    FrameworkPreviewService,
    NationalCriteriaService,
    NationalPartService,
    NationalAnswersService,
    SharedAnswers,
    SharedQuestionsService,
  ],
  exports: [ScoresService],
})
export class AssessmentsModule {}
