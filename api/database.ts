import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { PreparingClient } from './access/preparing-client.js';
import { PlanAction } from './actions/plan-action.entity.js';
import { AssessmentAnswer } from './assessments/answers/assessment-answer.entity.js';
import { Assessment } from './assessments/assessment.entity.js';
import { AssessmentSnapshot } from './assessments/assessment-snapshot.entity.js';
import { Assignment } from './assessments/assignments/assignment.entity.js';
import { NationalAnswer } from './assessments/national/national-answer.entity.js';
import { NationalCriterionEntity } from './assessments/national/national-criterion.entity.js';
import { NationalSnapshot } from './assessments/national/national-snapshot.entity.js';
import { ReviewComment } from './assessments/threads/review-comment.entity.js';
import { ReviewThread } from './assessments/threads/review-thread.entity.js';
import { Country } from './countries/country.entity.js';
import { Invitation } from './countries/invitation.entity.js';
import { NeedBaselineEntity } from './countries/need-baseline.entity.js';
import { Sharing } from './countries/sharing.entity.js';
import { SharingThreshold } from './countries/sharing-threshold.entity.js';
import { CountryGroup } from './country-groups/country-group.entity.js';
import { Evidence } from './evidence/evidence.entity.js';
import { EvidenceFile } from './evidence/evidence-file.entity.js';
import { EvidenceRevision } from './evidence/revisions/evidence-revision.entity.js';
import { ImportBatchEntity } from './exchange/imports/import-batch.entity.js';
import { ImportChangeEntity } from './exchange/imports/import-change.entity.js';
import { ImportRowEntity } from './exchange/imports/import-row.entity.js';
import { ImportMappingEntity } from './exchange/mappings/import-mapping.entity.js';
import { MailEntity } from './mail/mail.entity.js';
import { NoticeEntity } from './notices/notice.entity.js';
import { Accreditation } from './on-file/accreditations/accreditation.entity.js';
import { Agreement } from './on-file/agreements/agreement.entity.js';
import { ChannelSurvey } from './on-file/channel-surveys/channel-survey.entity.js';
import { SafeguardingCheck } from './on-file/safeguarding-checks/safeguarding-check.entity.js';
import { SopCheck } from './on-file/sop-checks/sop-check.entity.js';
import { Duty } from './operators/duty.entity.js';
import { Operator } from './operators/operator.entity.js';
import { Place } from './places/place.entity.js';
import { NarrativeEntity } from './practices/narrative.entity.js';
import { Practice } from './practices/practice.entity.js';
import { FindingCommentEntity } from './reports/finding-comment.entity.js';
import { FindingTallyEntity } from './reports/finding-tally.entity.js';
import { ReportEntity } from './reports/report.entity.js';
import { ReportEntryEntity } from './reports/report-entry.entity.js';
import { ReportRecordEntity } from './reports/report-record.entity.js';
import { TaskHandoverEntity } from './reports/task-handover.entity.js';
import { KpiTargetEntity } from './results/kpis/kpi-target.entity.js';
import { RollupEntity } from './results/rollup.entity.js';
import { RollupSeriesEntity } from './results/rollup-series.entity.js';
import { SafeguardingYear } from './safeguarding/safeguarding-year.entity.js';
import { Membership } from './users/membership.entity.js';
import { User } from './users/user.entity.js';
import { Visit } from './visits/visit.entity.js';

/** Entities are listed by hand: a grep for a class finds where it is switched on. */
const ENTITIES = [
  Country,
  Sharing,
  SharingThreshold,
  Invitation,
  NeedBaselineEntity,
  CountryGroup,
  Place,
  Operator,
  Duty,
  Agreement,
  Accreditation,
  SafeguardingCheck,
  SopCheck,
  ChannelSurvey,
  Visit,
  SafeguardingYear,
  User,
  Membership,
  NoticeEntity,
  MailEntity,
  Assessment,
  ReviewThread,
  ReviewComment,
  EvidenceRevision,
  AssessmentAnswer,
  Assignment,
  AssessmentSnapshot,
  NationalCriterionEntity,
  NationalAnswer,
  NationalSnapshot,
  Evidence,
  EvidenceFile,
  PlanAction,
  Practice,
  NarrativeEntity,
  ReportEntity,
  ReportEntryEntity,
  ReportRecordEntity,
  TaskHandoverEntity,
  FindingCommentEntity,
  FindingTallyEntity,
  ImportBatchEntity,
  ImportRowEntity,
  ImportChangeEntity,
  ImportMappingEntity,
  KpiTargetEntity,
  RollupEntity,
  RollupSeriesEntity,
];

/** How the product reaches its tables. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: [...migrations],
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto', // ids that the database makes: gen_random_uuid(), which it has without an extension
    poolSize: 10,
    connectTimeoutMS: 10_000,
    extra: {
      Client: PreparingClient,
      idleTimeoutMillis: 300_000, // a connection keeps its prepared statements from one click to the next
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}

/** Connected, as whoever the address names. */
export function openDatabase(url: string): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url)).initialize();
}
