import { ActorAndReferenceData1795300000000 } from './1795300000000-actor-and-reference-data.js';
import { Accounts1795300000001 } from './1795300000001-accounts.js';
import { AuditAndIdempotency1795300000002 } from './1795300000002-audit-and-idempotency.js';
import { Assessments1795300000003 } from './1795300000003-assessments.js';
import { Reports1795300000004 } from './1795300000004-reports.js';
import { Results1795300000005 } from './1795300000005-results.js';
import { Imports1795300000010 } from './1795300000010-imports.js';
import { ImportMappings1795300000011 } from './1795300000011-import-mappings.js';
import { ReportRevisions1795300000012 } from './1795300000012-report-revisions.js';
import { KeepBaselinesOfNeed1795300000014 } from './1795300000014-keep-baselines-of-need.js';
import { OperatorsOnFile1795300000015 } from './1795300000015-operators-on-file.js';
import { Safeguarding1795300000016 } from './1795300000016-safeguarding.js';
import { OperatorsLife1795300000020 } from './1795300000020-operators-life.js';
import { FindingTallies1795300000021 } from './1795300000021-finding-tallies.js';
import { ImportRecords1795300000022 } from './1795300000022-import-records.js';
import { LandCountedOnce1795300000025 } from './1795300000025-land-counted-once.js';
import { EndedBaselines1795300000026 } from './1795300000026-ended-baselines.js';
import { ReturnsAreKept1795300000027 } from './1795300000027-returns-are-kept.js';
import { PlanActions1795300000030 } from './1795300000030-plan-actions.js';
import { FrameworkVersions1795300000033 } from './1795300000033-framework-versions.js';
import { NationalCriteria1795300000034 } from './1795300000034-national-criteria.js';
import { ReviewThreads1795300000036 } from './1795300000036-review-threads.js';
import { RoundsInTime1795300000037 } from './1795300000037-rounds-in-time.js';
import { EvidenceRevisions1795300000038 } from './1795300000038-evidence-revisions.js';
import { AssignedFunctions1795300000039 } from './1795300000039-assigned-functions.js';
import { Notices1795300000040 } from './1795300000040-notices.js';
import { Mail1795300000041 } from './1795300000041-mail.js';
import { FrameworksAsRead1795300000043 } from './1795300000043-frameworks-as-read.js';
import { BaselineYears1795300000044 } from './1795300000044-baseline-years.js';
import { TargetsOfVersions1795300000045 } from './1795300000045-targets-of-versions.js';
import { SharingInTime1795300000046 } from './1795300000046-sharing-in-time.js';
import { OneBody1795300000047 } from './1795300000047-one-body.js';
import { SharingByAudience1795300000048 } from './1795300000048-sharing-by-audience.js';
import { PeersInBands1795300000049 } from './1795300000049-peers-in-bands.js';
import { RegionAndLanguages1795300000052 } from './1795300000052-region-and-languages.js';
import { CountryGroups1795300000053 } from './1795300000053-country-groups.js';
import { RowsOfPeople1795300000055 } from './1795300000055-rows-of-people.js';
import { GoodPractice1795300000057 } from './1795300000057-good-practice.js';
import { Narrative1795300000058 } from './1795300000058-narrative.js';
import { NationalCriteriaOfFunctions1795300000059 } from './1795300000059-national-criteria-of-functions.js';
import { RowsOfEntries1795300000060 } from './1795300000060-rows-of-entries.js';
import { MarksOfSeries1795300000062 } from './1795300000062-marks-of-series.js';
import { OnlookersReadFacts1795300000064 } from './1795300000064-onlookers-read-facts.js';
import { PeersAreTold1795300000065 } from './1795300000065-peers-are-told.js';
import { OwnThresholds1795300000066 } from './1795300000066-own-thresholds.js';
import { FactsByField1795300000067 } from './1795300000067-facts-by-field.js';
import { MarksOfQuarters1795300000068 } from './1795300000068-marks-of-quarters.js';
import { CellsOfTheExpected1795300000071 } from './1795300000071-cells-of-the-expected.js';
import { SumsAskOnce1795300000072 } from './1795300000072-sums-ask-once.js';
import { RemovedTargets1795300000073 } from './1795300000073-removed-targets.js';

/** Every migration, oldest first. */
export const migrations = [
  ActorAndReferenceData1795300000000,
  Accounts1795300000001,
  AuditAndIdempotency1795300000002,
  Assessments1795300000003,
  Reports1795300000004,
  Results1795300000005,
  Imports1795300000010,
  ImportMappings1795300000011,
  ReportRevisions1795300000012,
  KeepBaselinesOfNeed1795300000014,
  OperatorsOnFile1795300000015,
  Safeguarding1795300000016,
  OperatorsLife1795300000020,
  FindingTallies1795300000021,
  ImportRecords1795300000022,
  LandCountedOnce1795300000025,
  EndedBaselines1795300000026,
  ReturnsAreKept1795300000027,
  PlanActions1795300000030,
  FrameworkVersions1795300000033,
  NationalCriteria1795300000034,
  ReviewThreads1795300000036,
  RoundsInTime1795300000037,
  EvidenceRevisions1795300000038,
  AssignedFunctions1795300000039,
  Notices1795300000040,
  Mail1795300000041,
  FrameworksAsRead1795300000043,
  BaselineYears1795300000044,
  TargetsOfVersions1795300000045,
  SharingInTime1795300000046,
  OneBody1795300000047,
  SharingByAudience1795300000048,
  PeersInBands1795300000049,
  RegionAndLanguages1795300000052,
  CountryGroups1795300000053,
  RowsOfPeople1795300000055,
  GoodPractice1795300000057,
  Narrative1795300000058,
  NationalCriteriaOfFunctions1795300000059,
  RowsOfEntries1795300000060,
  MarksOfSeries1795300000062,
  OnlookersReadFacts1795300000064,
  PeersAreTold1795300000065,
  OwnThresholds1795300000066,
  FactsByField1795300000067,
  MarksOfQuarters1795300000068,
  CellsOfTheExpected1795300000071,
  SumsAskOnce1795300000072,
  RemovedTargets1795300000073,
];
