import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { BaselinesController } from './baselines.controller.js';
import { BaselinesService } from './baselines.service.js';
import { CountriesController } from './countries.controller.js';
import { CountriesService } from './countries.service.js';
import { InvitationsService } from './invitations.service.js';
import { PeerNotices } from './peer-notices.js';
import { PeriodsController } from './periods.controller.js';
import { PeriodsService } from './periods.service.js';
import { SharingController } from './sharing.controller.js';
import { SharingService } from './sharing.service.js';
import { SharingLogService } from './sharing-log.service.js';
import { ThresholdsService } from './thresholds.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [CountriesController, SharingController, PeriodsController, BaselinesController],
  providers: [
    CountriesService,
    InvitationsService,
    PeriodsService,
    PeerNotices,
    SharingService,
    SharingLogService,
    ThresholdsService,
    BaselinesService,
  ],
})
export class CountriesModule {}
