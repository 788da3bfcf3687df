import { HttpException, Injectable } from '@nestjs/common';

/** So many questions of the public are read and decided at a time: the facts of each are in memory meanwhile. */
const AT_ONCE = 4;
/** So many more may wait. */
const MOST_WAITING = 32;

/** The line in which the public waits for figures that have to be decided, before anything is read for it. */
@Injectable()
export class PublicLine {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws HttpException 503 when too many wait */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.underWay -= 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.underWay < AT_ONCE) {
      this.underWay += 1;
      return;
    }
    if (this.waiting.length >= MOST_WAITING)
      throw new HttpException({ code: 'unavailable', message: 'Many ask at this moment. Try again.' }, 503);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
