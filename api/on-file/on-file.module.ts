import { Module } from '@nestjs/common';
import { AccreditationsController } from './accreditations/accreditations.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { ChannelSurveysController } from './channel-surveys/channel-surveys.controller.js';
import { OnFileService } from './on-file.service.js';
import { SafeguardingChecksController } from './safeguarding-checks/safeguarding-checks.controller.js';
import { SopChecksController } from './sop-checks/sop-checks.controller.js';
import { StandingController } from './standing/standing.controller.js';
import { StandingService } from './standing/standing.service.js';

/** What the centre keeps of operators. */
@Module({
  controllers: [
    AgreementsController,
    AccreditationsController,
    SafeguardingChecksController,
    SopChecksController,
    ChannelSurveysController,
    StandingController,
  ],
  providers: [OnFileService, StandingService],
  exports: [OnFileService],
})
export class OnFileModule {}
