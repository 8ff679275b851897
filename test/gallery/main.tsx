import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import { createRoot } from 'react-dom/client';
import { pageScenes } from './scenes-pages';
import { reviewScenes } from './scenes-review';

const scenes = { ...reviewScenes, ...pageScenes };
const scene = scenes[location.hash.slice(1)];

createRoot(document.getElementById('root')!).render(
  scene ? (
    scene()
  ) : (
    <main>
      <h1>Gallery</h1>
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`#${name}`} onClick={() => setTimeout(() => location.reload())}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  ),
);
