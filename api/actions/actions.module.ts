import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { WhatIfController } from './what-if.controller.js';
import { WhatIfService } from './what-if.service.js';

/** The action plans: what is done about a gap, and what it would change. */
@Module({
  imports: [AssessmentsModule, CatalogueModule],
  controllers: [ActionsController, WhatIfController],
  providers: [ActionsService, WhatIfService],
})
export class ActionsModule {}
