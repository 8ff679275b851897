import styles from './Welcome.module.css';

/** The notice: what, where, for how long. Its wording has a version (`lib/model/consent.ts`). */
export function NoticeFacts({ retentionDays }: { readonly retentionDays: number }) {
  return (
    <section className={styles['facts']} aria-labelledby="facts">
      <h2 id="facts">What happens with your words</h2>
      <dl>
        <div>
          <dt>What is read</dt>
          <dd>
            What you type or paste on the sites you choose, what those pages are about to send, and their answers, in
            order to put your own words back. What they keep in the browser is searched for API keys.
          </dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>
            In this browser, on this computer. Sotto makes no network connection of its own, and there is no account.
          </dd>
        </div>
        <div>
          <dt>What is kept</dt>
          <dd>
            A log of kinds, counts, site, decision and time, for {retentionDays} days unless you change that. Which
            stand-in means what: in memory, until the browser closes. Your settings and this consent. Never your text.
          </dd>
        </div>
        <div>
          <dt>In private windows</dt>
          <dd>No log.</dd>
        </div>
      </dl>
    </section>
  );
}
