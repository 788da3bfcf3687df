import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ListQueryDto } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { OnFileService } from '../on-file.service.js';
import { AgreementDto, ChangeAgreementDto, CreateAgreementDto } from './agreement.dto.js';
import { AGREEMENTS } from './agreement.kept.js';

@ApiTags('on file')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Agreements of operators with the authority or the centre' })
  @ApiOkResponse({ type: [AgreementDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<AgreementDto>> {
    return this.onFile.list(AGREEMENTS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Put an agreement on file' })
  @ApiCreatedResponse({ type: AgreementDto })
  @Allow('oversight:keep')
  create(@CurrentActor() actor: Actor, @Body() wanted: CreateAgreementDto): Promise<AgreementDto> {
    return this.onFile.create(AGREEMENTS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One agreement' })
  @ApiOkResponse({ type: AgreementDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AgreementDto> {
    return this.onFile.read(AGREEMENTS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct or end an agreement' })
  @ApiOkResponse({ type: AgreementDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeAgreementDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<AgreementDto> {
    return this.onFile.change(AGREEMENTS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an agreement that never was; to end one, set its last day' })
  @ApiNoContentResponse()
  @Allow('oversight:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(AGREEMENTS, actor, id, version);
  }
}
