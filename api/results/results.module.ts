import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { BandsController } from './bands/bands.controller.js';
import { BandsService } from './bands/bands.service.js';
import { ChecklistComparisonService } from './comparison/checklist-comparison.service.js';
import { ComparisonController } from './comparison/comparison.controller.js';
import { ComparisonService } from './comparison/comparison.service.js';
import { KpiComparisonService } from './comparison/kpi-comparison.service.js';
import { PeopleComparisonService } from './comparison/people-comparison.service.js';
import { RoundsComparisonService } from './comparison/rounds-comparison.service.js';
import { CountryResultsController } from './country/country-results.controller.js';
import { CountryResultsService } from './country/country-results.service.js';
import { Rounds } from './country/rounds.js';
import { VisibleCountriesService } from './country/visible-countries.service.js';
import { Decider } from './deciding/decider.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainService } from './explain/explain.service.js';
import { KpiDictionaryController } from './kpis/kpi-dictionary.controller.js';
import { KpiDictionaryService } from './kpis/kpi-dictionary.service.js';
import { KpiResultsController } from './kpis/kpi-results.controller.js';
import { KpiResultsService } from './kpis/kpi-results.service.js';
import { Looks } from './looks.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { PublicLine } from './public/public-line.js';
import { PublicPace } from './public/public-pace.js';
import { PublicResultsController } from './public/public-results.controller.js';
import { PublicResultsService } from './public/public-results.service.js';
import { QualityController } from './quality/quality.controller.js';
import { QualityService } from './quality/quality.service.js';

/** Every figure on its way out. */
@Module({
  imports: [CatalogueModule, AssessmentsModule],
  controllers: [
    PeopleController,
    ComparisonController,
    CountryResultsController,
    KpiDictionaryController,
    KpiResultsController,
    ExplainController,
    QualityController,
    PublicResultsController,
    BandsController,
  ],
  providers: [
    PeopleService,
    ComparisonService,
    ChecklistComparisonService,
    RoundsComparisonService,
    KpiComparisonService,
    PeopleComparisonService,
    Decider,
    Looks,
    CountryResultsService,
    Rounds,
    KpiDictionaryService,
    KpiResultsService,
    ExplainService,
    QualityService,
    PublicResultsService,
    BandsService,
    VisibleCountriesService,
    PublicPace,
    PublicLine,
  ],
})
export class ResultsModule {}
