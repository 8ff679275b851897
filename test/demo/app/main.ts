import { startChat } from '../../e2e/apps/chat/chat';
import { openAiProfile } from '../../e2e/apps/chat/profile-openai';
import { watchReceived } from './received';

startChat(openAiProfile);
watchReceived(document.querySelector('#received'));
