import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersService } from './answers/answers.service.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';
import { DATA_EVIDENCE, NoDataEvidence } from './data-evidence.js';
import { MovesController } from './moves.controller.js';
import { MovesService } from './moves.service.js';
import { ScoresController } from './scores/scores.controller.js';
import { ScoresService } from './scores/scores.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [AssessmentsController, AnswersController, ScoresController, MovesController],
  providers: [
    AssessmentsService,
    AnswersService,
    MovesService,
    ScoresService,
    { provide: DATA_EVIDENCE, useClass: NoDataEvidence },
  ],
  exports: [ScoresService],
})
export class AssessmentsModule {}
