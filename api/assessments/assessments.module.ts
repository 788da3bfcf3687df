import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { DataEvidenceModule } from '../results/data-evidence.module.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersService } from './answers/answers.service.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';
import { MovesController } from './moves.controller.js';
import { MovesService } from './moves.service.js';
import { ScoresController } from './scores/scores.controller.js';
import { ScoresService } from './scores/scores.service.js';
import { ThreadsController } from './threads/threads.controller.js';
import { ThreadsService } from './threads/threads.service.js';

@Module({
  imports: [CatalogueModule, DataEvidenceModule],
  controllers: [
    AssessmentsController,
    AnswersController,
    ScoresController,
    MovesController,
    ThreadsController,
  ],
  providers: [AssessmentsService, AnswersService, MovesService, ScoresService, ThreadsService],
  exports: [ScoresService],
})
export class AssessmentsModule {}
