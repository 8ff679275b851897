import { installPage } from '@/lib/page/install';

installPage();
