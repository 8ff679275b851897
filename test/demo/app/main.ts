import { startChat } from '../../e2e/apps/chat/chat';
import { openAiProfile } from '../../e2e/apps/chat/profile-openai';

startChat(openAiProfile);
