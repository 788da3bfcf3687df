import { Module } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { OneTimeLinks } from './one-time-links.js';
import { PasswordService } from './password.service.js';
import { SessionController } from './session.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SetUpService } from './set-up.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  controllers: [SetUpController, SessionController, MeController],
  providers: [Attempts, MeService, OneTimeLinks, PasswordService, SetUpService, SignInService],
  exports: [OneTimeLinks],
})
export class AuthModule {}
