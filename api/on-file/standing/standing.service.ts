import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { missingIn } from '../../domain/standing.js';
import { Operator } from '../../operators/operator.entity.js';
import { Visit } from '../../visits/visit.entity.js';
import { Accreditation } from '../accreditations/accreditation.entity.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { SafeguardingCheck } from '../safeguarding-checks/safeguarding-check.entity.js';
import { SopCheck } from '../sop-checks/sop-check.entity.js';
import type { OperatorStandingDto } from './standing.dto.js';

/** What is missing in an operator's file. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, operatorId: string): Promise<OperatorStandingDto> {
    const asOf = this.clock.today();
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Operator, { id: operatorId });
      const file = {
        agreements: await tx.findBy(Agreement, { operatorId }),
        accreditations: await tx.findBy(Accreditation, { operatorId }),
        safeguardingChecks: await tx.findBy(SafeguardingCheck, { operatorId }),
        sopChecks: await tx.findBy(SopCheck, { operatorId }),
        visits: await tx.findBy(Visit, { operatorId }),
      };
      return { operatorId, asOf, ...missingIn(file, asOf) };
    });
  }
}
