import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { FileStore } from './file-store.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [EvidenceController, FilesController],
  providers: [EvidenceService, FilesService, FileStore],
})
export class EvidenceModule {}
