import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesService } from './narratives.service.js';
import { PracticesController } from './practices.controller.js';
import { PracticesService } from './practices.service.js';

/** What a country tells in its own words: what worked, and where it stands. */
@Module({
  imports: [CatalogueModule],
  controllers: [PracticesController, NarrativesController],
  providers: [PracticesService, NarrativesService],
})
export class PracticesModule {}
