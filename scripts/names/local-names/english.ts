import type { LocalNames } from './local-names';

export const english: LocalNames = {
  first: `addy abby aggie ailsa alfie algie angie archie ash aston bea becca becky bertie bess bev bex billie blair blake bobby
    brayden bree bridie bronte bronwyn caitlin cait carys ceri charlie chaz ciara ciaran clodagh connor conor corey cormac dafydd daz
    debs declan dermot desmond dewi dylan eilidh eimear elsie emrys eoin erin euan ewan ffion finlay finn fintan fran freddie freya gareth
    gav gaz geraint gethin gladys glenys graham greta gwen gwyn hamish harriet harvey hattie hettie huw iain ieuan imogen iona isla
    izzy jaden jaz jed jem jess jez jodie jools josie kaitlyn kayleigh keira kelsie kerry kieran kirsty lachlan leanne leigh lettie liam
    lilibet linus lottie lowri mabel maddie maeve mairi malachy marge marlene megs mhairi mick millie minnie moira morag muriel myfanwy
    nat nell nerys nessa niall niamh nigel nora oisin ollie oona orla oscar ottilie padraig pam patsy peggy perry phoebe pip poppy
    rab reg rhiannon rhys roddy roisin ronnie rory roz rufus ruairi saoirse seamus sean shaz shona sian sinead siobhan sorcha stan stu
    tabitha tamsin tegan tilly tommo trish trudy una vicky viv wilf winnie zac zoe zander everly juniper maisie arlo otis
    ezra silas jayden aiden kayden kaylee mckenzie shaniqua tyrone deshawn keisha lakeisha latoya tamika tyrell jamal darnell marquis
    ebony imani nia kamala olena oksana iryna yulia svitlana tetiana nataliia kateryna andrii serhii oleksandr
    volodymyr mykola vasyl taras bohdan roman yaroslav daria polina anastasiia halyna liudmyla viktoriia ruslan dmytro ihor vitalii
    solveig ingrid astrid bjorn sven lars leif gunnar ragnar sigrid freja soren maja viggo asger gudrun sigurdur thora bjarki
    rohit ankit nitin sachin tanvi ritu isha diya aarav vihaan advait kabir zara hira asma sadia usman imran adnan kashif
    nadeem shahid waqas zeeshan tarek karim walid wael hisham ziad rami fadi nour rana dalia dina mariam farid mourad sofiane`,
  last: `thistlethwaite ramsbottom featherstone fothergill braithwaite entwistle ogden
    clegg sugden hebblethwaite tregenza penhaligon llewellyn gwynne pugh probert prosser macallister farquharson sutherland kilbride
    oyelaran okonjo nwosu adeleke balogun boateng asante mensah owusu appiah darko dhillon gill sandhu grewal bhatt iyer menon pillai`,
};
