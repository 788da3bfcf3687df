import { Module } from '@nestjs/common';
import { CountryGroupsController } from './country-groups.controller.js';
import { CountryGroupsService } from './country-groups.service.js';

/** Groups of countries that people keep for comparing. */
@Module({ controllers: [CountryGroupsController], providers: [CountryGroupsService] })
export class CountryGroupsModule {}
