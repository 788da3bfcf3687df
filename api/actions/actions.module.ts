import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { DonorPackController } from './pack/donor-pack.controller.js';
import { DonorPackService } from './pack/donor-pack.service.js';
import { PlanController } from './plan.controller.js';
import { PlanService } from './plan.service.js';
import { WhatIfController } from './what-if.controller.js';
import { WhatIfService } from './what-if.service.js';

/** The action plans: what is done about a gap, and what it would change. */
@Module({
  imports: [AssessmentsModule, CatalogueModule],
  controllers: [ActionsController, PlanController, WhatIfController, DonorPackController],
  providers: [ActionsService, PlanService, WhatIfService, DonorPackService],
})
export class ActionsModule {}
