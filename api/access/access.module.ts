import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access.guard.js';
import { Db } from './db.js';
import { createReadPool, READ_POOL } from './read-pool.js';
import { Sessions } from './sessions.js';
import { createLongReadPool, LONG_READ_POOL } from './snapshot.js';

@Global()
@Module({})
export class AccessModule {
  static with(source: DataSource, databaseUrl: string): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        { provide: DataSource, useValue: source },
        { provide: READ_POOL, useValue: createReadPool(databaseUrl) },
        { provide: LONG_READ_POOL, useValue: createLongReadPool(databaseUrl) },
        Db,
        Sessions,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [Db, Sessions],
    };
  }
}
