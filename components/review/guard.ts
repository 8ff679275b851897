/** Why an action of the person is not taken for one. */
export type Refusal =
  /** A script made this event. */
  | 'untrusted'
  /** The panel was not wholly and steadily visible. */
  | 'covered'
  /** It stood there for too short a time to be read. */
  | 'too-soon';

export interface GuardNeeds {
  /** The panel must be seen. */
  readonly visible: boolean;
  /** …and must have been, unmoved, for the dwell time. */
  readonly dwell: boolean;
}

/** Decides whether an event may act. The real one is in the entrypoint; tests and the gallery bring their own. */
export interface Guard {
  readonly check: (event: Event, needs: GuardNeeds) => Refusal | null;
}

/** Milliseconds that the panel has to stand still and in sight before anything unhidden may be sent. */
export const dwellTime = 500;
