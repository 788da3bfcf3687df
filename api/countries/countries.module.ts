import { Module } from '@nestjs/common';
import { CountriesController } from './countries.controller.js';
import { CountriesService } from './countries.service.js';
import { InvitationsService } from './invitations.service.js';
import { SharingController } from './sharing.controller.js';
import { SharingService } from './sharing.service.js';

@Module({
  controllers: [CountriesController, SharingController],
  providers: [CountriesService, InvitationsService, SharingService],
})
export class CountriesModule {}
