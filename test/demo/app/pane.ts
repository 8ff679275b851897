import { watchReceived } from './received';

watchReceived(document.querySelector('#received'));
