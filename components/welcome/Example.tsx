import styles from './Example.module.css';

/** One sentence, before and after. Everything in it is made up. */
export function Example() {
  return (
    <figure className={styles['example']} aria-label="An example">
      <div>
        <figcaption>You write</figcaption>
        <p>
          Write to <mark>Marta Lindqvist</mark> at <mark>marta@example.com</mark> that her card{' '}
          <mark>4111 1111 1111 1111</mark> was declined.
        </p>
      </div>
      <div className={styles['after']}>
        <figcaption>What leaves</figcaption>
        <p>
          Write to <code>[PERSON_1]</code> at <code>[EMAIL_1]</code> that her card <code>[CREDIT_CARD_1]</code> was
          declined.
        </p>
      </div>
    </figure>
  );
}
