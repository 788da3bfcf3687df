import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../access/access.decorators.js';
import { type Upload, UploadedFile } from '../../http/upload.js';
import { LIMITS } from '../tables/refused-file.js';
import { HeadingsService } from './headings.service.js';
import { HeadingsFormDto, SheetHeadingsDto } from './mapping.dto.js';

@ApiTags('imports')
@Controller('imports/headings')
export class HeadingsController {
  constructor(private readonly headings: HeadingsService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sheets, headings and sample values of a file, for a mapping; nothing is stored' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: HeadingsFormDto })
  @ApiOkResponse({ type: [SheetHeadingsDto] })
  @Allow('report:import')
  read(@UploadedFile(LIMITS.bytes) file: Upload): Promise<SheetHeadingsDto[]> {
    return this.headings.read(file);
  }
}
