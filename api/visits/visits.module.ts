import { Module } from '@nestjs/common';
import { OnFileModule } from '../on-file/on-file.module.js';
import { VisitsController } from './visits.controller.js';

@Module({ imports: [OnFileModule], controllers: [VisitsController] })
export class VisitsModule {}
