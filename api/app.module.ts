import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { ActionsModule } from './actions/actions.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { CountriesModule } from './countries/countries.module.js';
import { CountryGroupsModule } from './country-groups/country-groups.module.js';
import { openDatabase } from './database.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportModule } from './exchange/export/export.module.js';
import { ImportsModule } from './exchange/imports/imports.module.js';
import { HealthController } from './health/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validationPipe } from './http/validation.pipe.js';
import { VersionsInterceptor } from './http/versions.js';
import { MailModule } from './mail/mail.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OnFileModule } from './on-file/on-file.module.js';
import { OperatorsModule } from './operators/operators.module.js';
import { PlacesModule } from './places/places.module.js';
import { PracticesModule } from './practices/practices.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResultsModule } from './results/results.module.js';
import { SafeguardingModule } from './safeguarding/safeguarding.module.js';
import type { DatabaseUrls } from './urls.js';
import { UsersModule } from './users/users.module.js';
import { VisitsModule } from './visits/visits.module.js';

/** The features of the product: a table of contents. */
const FEATURES = [
  AuthModule,
  UsersModule,
  CountriesModule,
  OperatorsModule,
  OnFileModule,
  VisitsModule,
  SafeguardingModule,
  PlacesModule,
  CatalogueModule,
  AssessmentsModule,
  EvidenceModule,
  ActionsModule,
  PracticesModule,
  ReportsModule,
  ResultsModule,
  CountryGroupsModule,
  ImportsModule,
  ExportModule,
  NoticesModule,
  RemindersModule,
  MailModule,
  AuditModule,
];

@Module({})
export class AppModule {
  /** The whole product on one database; whoever closes the application closes `Db`, too. */
  static async with(
    config: Readonly<Config>,
    urls: DatabaseUrls,
    clock = new Clock(config.CLOCK),
  ): Promise<DynamicModule> {
    const source = await openDatabase(urls.apiUrl);
    return {
      module: AppModule,
      global: true,
      imports: [AccessModule.with(source, urls.apiUrl), ...FEATURES],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: APP_PIPE, useValue: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: VersionsInterceptor },
      ],
      exports: [Config, Clock],
    };
  }
}
