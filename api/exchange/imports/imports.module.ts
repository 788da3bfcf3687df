import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { HeadingsController } from '../mappings/headings.controller.js';
import { HeadingsService } from '../mappings/headings.service.js';
import { MappingsController } from '../mappings/mappings.controller.js';
import { MappingsService } from '../mappings/mappings.service.js';
import { ImportEvents } from './import-events.js';
import { ImportFiles } from './import-files.js';
import { ImportRun } from './import-run.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { MarkedWorkbooks } from './marked-workbooks.js';
import { RunningImports } from './progress.js';
import { Reader } from './reader.js';
import { UndoService } from './undo.service.js';

/** Files in. */
@Module({
  imports: [CatalogueModule],
  controllers: [HeadingsController, ImportsController, MappingsController],
  providers: [
    ImportsService,
    ImportRun,
    UndoService,
    ImportEvents,
    MarkedWorkbooks,
    ImportFiles,
    RunningImports,
    Reader,
    MappingsService,
    HeadingsService,
  ],
})
export class ImportsModule {}
