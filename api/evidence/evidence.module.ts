import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AgeingController } from './ageing.controller.js';
import { AgeingService } from './ageing.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { FileStore } from './file-store.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { EvidenceRevisionsController } from './revisions/revisions.controller.js';
import { EvidenceRevisionsService } from './revisions/revisions.service.js';
import { SharedEvidence } from './shared/shared-evidence.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [AgeingController, EvidenceRevisionsController, EvidenceController, FilesController],
  providers: [
    AgeingService,
    EvidenceRevisionsService,
    EvidenceService,
    SharedEvidence,
    FilesService,
    FileStore,
  ],
})
export class EvidenceModule {}
