/** Where one body is both: the other body's question that an answer, or the verifier's own, was given to. */
export interface AnsweredOnce {
  answeredAs: string | null;
  verifiedAs: string | null;
}
