import type { Language } from '../generate/language';
import { englishChat } from './english-chat';
import { englishForms } from './english-forms';
import { englishLetters } from './english-letters';
import { englishNameless } from './english-nameless';
import { englishStories } from './english-stories';
import { shared } from './every-language';

export const english: Language = {
  id: 'en',
  locales: ['en', 'en_US', 'en_GB', 'en_CA', 'en_AU', 'en_IE', 'en_IN', 'en_ZA', 'en_NG', 'en_GH', 'en_HK'],
  places: {
    countries: ['US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE', 'NZ', 'IN', 'ZA', 'DE', 'FR', 'ES', 'IT', 'NL'],
    locale: 'en',
    streets: [
      ...[
        'Street',
        'St',
        'St.',
        'Road',
        'Rd',
        'Avenue',
        'Ave',
        'Ave.',
        'Lane',
        'Ln',
        'Drive',
        'Dr',
        'Boulevard',
        'Blvd',
      ].map((form) => `# * ${form}`),
      ...[
        'Court',
        'Way',
        'Close',
        'Place',
        'Terrace',
        'Crescent',
        'Square',
        'Gardens',
        'Highway',
        'Parkway',
        'Circle',
      ].map((form) => `# * ${form}`),
      '# N * Street',
      '# S * Ave',
      '# West * Road',
      '# * and * Streets',
      '~strasse #',
      '~straße #',
      '~gasse #',
      '~gatan #',
      '~vej #',
      '~laan #',
      '~straat #',
      '~katu #',
      'Rue * #',
      '# rue de *',
      'Via * #',
      'Via * , #',
      'Calle * #',
      'Avenida * , #',
      'Rua * , #',
      'Plaza * #',
      'Piazza * #',
      'ul. * #',
      'P.O. Box #',
      '# * út',
      '* u. #',
      '* utca #',
      'Jl. * No. #',
      '# Chome-* ',
      '* Cad. No:#',
    ],
  },
  organizations: {
    forms:
      `Inc.,Inc,LLC,Ltd,Ltd.,Corp,Corporation,Corp.,Pty Ltd,PLC,& Co.,& Sons,Group,Holdings,Partners,Consulting,Solutions,Technologies,Systems,
      Industries,Labs,Capital,Logistics,Pharma,Motors,Media,Foods,Energy,Bank,Insurance,Software,Analytics,Health,Security,GmbH,AG,S.A.,B.V.,Law Firm,
      Dental,Construction,Real Estate,Bakery,Garage,Roofing,Plumbing,Electric,Financial,Properties,Airlines,Studios,Records,Press,University,College`
        .split(',')
        .map((form) => form.trim()),
    institutions:
      `University of @|Technical University of @|Bank of @|City of @|@ University|@ Medical Center|@ General Hospital|@ High School|@ Community College|
      @ City Council|@ Police Department|@ Chamber of Commerce|@ FC|@ United|@ Public Library|@ School District|St. * Hospital|St. * School|Saint * Church|
      *'s Bakery|*'s Garage|* Elementary School|* Foundation|* Institute|* Memorial Hospital|* Middle School|Ministry of Health|Ministry of Justice|Ministry of Foreign Affairs|
      Department of Education|Department of Energy|Institute of Technology|@ County Court|@ Symphony Orchestra|@ Herald|@ Times|The @ Post|Port of @|
      @ Museum of Art|Federal Bureau of Investigation|Supreme Court|Parliament|Congress|Senate|White House|European Commission|Labour Party|Democratic Party`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.', 'Mr', 'Ms', 'Dr', 'Miss', 'Sir', 'Professor', 'Mrs', 'Rev.', 'Capt.'],
  jobs: `software engineer,project manager,nurse,teacher,HR manager,sales rep,accountant,Data Analyst,Product Manager,Senior Developer,Marketing Director,paralegal,
    physician,warehouse supervisor,CEO,CTO,Head of Sales,Vice President,Customer Success Manager,Account Executive,intern,recruiter,consultant,DevOps Engineer,
    Research Assistant,journalist,actor,footballer,electrician,Chief Financial Officer,Team Lead,barista,attorney,architect,Office Manager`
    .split(',')
    .map((job) => job.trim()),
  topics:
    `climate change,the budget,remote work,our refund policy,machine learning,a birthday party,the quarterly report,a broken laptop,the late shipment,project Phoenix,
    the merger,onboarding,the lease,a missing invoice,the Q3 roadmap,my thesis,a job interview,the annual leave request,health insurance,the login bug,the new logo,
    the Monday meeting,school fees,the deposit,the car accident,the wedding,our trip,the contract renewal,the server outage`
      .split(',')
      .map((topic) => topic.trim()),
  said: `on my way|thanks!|ok|see you tomorrow|who brings the salad?|can't come|paid|not yet|vegetarian|lol|call me|at the dentist|happy birthday|perfect, too quiet|half day|two kids|late again|i am in|what time?|no answer|signed|to be confirmed`.split(
    '|',
  ),
  months: 'January February March April May June July August September October November December'.split(' '),
  templates: [
    ...englishLetters,
    ...englishChat,
    ...englishForms,
    ...englishStories,
    ...shared,
    // Nameless texts are few beside the corpora's, and each has fewer slots: they come twice.
    ...englishNameless,
    ...englishNameless,
  ],
};
