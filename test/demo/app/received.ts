/** What `GET /received` tells: the texts in what arrived, newest last. */
export interface Received {
  readonly number: number;
  readonly what: string;
  readonly text: string;
}

const lookEvery = 400;

/** Draws what the server has received, as it arrives. */
export const watchReceived = (pane: Element | null): void => {
  if (pane === null) return;
  let seen = 0;
  const look = async (): Promise<void> => {
    const response = await fetch(`/received?after=${seen}`);
    const news = (await response.json()) as readonly Received[]; // our own server's answer
    for (const received of news) {
      pane.querySelector('.nothing-yet')?.remove();
      pane.prepend(draw(received));
      seen = received.number;
    }
  };
  const again = (): void => void setTimeout(lookAndGoOn, lookEvery);
  const lookAndGoOn = (): void => {
    look().then(again, () => pane.setAttribute('data-server', 'gone'));
  };
  lookAndGoOn();
};

const draw = ({ what, text }: Received): HTMLElement => {
  const card = document.createElement('section');
  const title = document.createElement('h3');
  title.textContent = what;
  const body = document.createElement('p');
  for (const piece of text.split(/(\[[A-Z]+(?:_[A-Z]+)*_\d+\])/)) body.append(drawPiece(piece));
  card.append(title, body);
  return card;
};

/** A stand-in stands out. */
const drawPiece = (piece: string): Node => {
  if (!/^\[[A-Z_]+_\d+\]$/.test(piece)) return document.createTextNode(piece);
  const mark = document.createElement('mark');
  mark.textContent = piece;
  return mark;
};
