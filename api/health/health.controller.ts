import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { Controller, Get, type OnModuleDestroy, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators.js';
import { Db } from '../access/db.js';
import { Config } from '../config.js';
import { HealthDto } from './health.dto.js';

/** For whatever watches the server: is it alive, may it be sent requests? */
@ApiTags('health')
@Controller('health')
export class HealthController implements OnModuleDestroy {
  private draining = false;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  onModuleDestroy(): void {
    this.draining = true;
  }

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: HealthDto })
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'Database, migrations and the data folder are there, and the server is not stopping',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse()
  @Public()
  async ready(): Promise<HealthDto> {
    const migrated = await this.db.isReady().catch(() => false);
    const writable = await access(this.config.DATA_DIR, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!migrated || !writable || this.draining) throw new ServiceUnavailableException();
    return { status: 'ok' };
  }
}
