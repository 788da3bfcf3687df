import { Module } from '@nestjs/common';
import { DATA_EVIDENCE } from '../assessments/data-evidence.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ReportedDataEvidence } from './data-evidence.source.js';

/** Figures for the assessments: apart from `ResultsModule`, which itself asks the assessments for their scores. */
@Module({
  imports: [CatalogueModule],
  providers: [{ provide: DATA_EVIDENCE, useClass: ReportedDataEvidence }],
  exports: [DATA_EVIDENCE],
})
export class DataEvidenceModule {}
