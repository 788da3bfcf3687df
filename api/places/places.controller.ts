import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { type Upload, UploadedFile } from '../http/upload.js';
import { ImportPlacesQueryDto, PlaceDto, PlacesImportDto } from './place.dto.js';
import { PlacesService } from './places.service.js';

const MOST_BYTES = 10 * 1024 * 1024;

@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(private readonly places: PlacesService) {}

  @Get()
  @ApiOperation({ summary: 'Places of the gazetteer; filter key q searches names and p-codes' })
  @ApiOkResponse({ type: [PlaceDto] })
  @Allow('place:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<PlaceDto>> {
    return this.places.list(actor, query);
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({ summary: 'Load a COD-AB gazetteer (CSV): all of it or nothing' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiOkResponse({ type: PlacesImportDto })
  @Allow('place:keep')
  import(
    @CurrentActor() actor: Actor,
    @Query() query: ImportPlacesQueryDto,
    @UploadedFile(MOST_BYTES) file: Upload,
  ): Promise<PlacesImportDto> {
    return this.places.import(actor, query, file);
  }
}
