import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { RemindersService } from './reminders.service.js';
import { RemindersTimer } from './reminders.timer.js';

/** Days that come: what people are reminded of. */
@Module({ imports: [AssessmentsModule], providers: [RemindersService, RemindersTimer] })
export class RemindersModule {}
