/** Common names that the packages hold only in their own scripts, in the usual Latin spelling. Written by hand. */
export const romanised = {
  first: `wei fang xiu lei jing jun yan ming tao chao xiaoping xiaoming yong bin ying hui juan ling xin yu hao jie li na mei lan hong
    yuki haruto yuto sota haru hina yui aoi sakura rin mio kenji takashi hiroshi akira yoko keiko naoko tomoko satoshi daisuke
    kaito ren riku sho ryo kazuo yumi emi ayumi mariko noriko shinji makoto minho jihoon seojun hyun jin sung min soo ji-woo
    minjun jiwoo seoyeon hana eunji jisoo taehyung siddharth priya rahul anjali arjun divya rohan sneha vikram kavita deepak sunita
    amit pooja sanjay neha rajesh lakshmi suresh meera aditya ishaan ananya nikhil shreya manish swati karthik ravi anand vijay
    mohammed muhammad mohamed ahmed ahmad ali omar hassan hussein hussain khalid youssef yusuf ibrahim mustafa abdullah abdul tariq
    bilal hamza fatima aisha khadija zainab maryam layla leila noor amina yasmin salma rania samira nadia karim rashid faisal saeed
    reza hamid mehdi farhad shirin parisa nasrin babak dariush kwame kofi ama abena akosua yaw ngozi chinedu chioma emeka ifeoma
    oluwaseun oluwaseyi ayodele folake temitope adebayo tunde babatunde thabo sipho nomsa lerato tendai farai tariro wanjiru kamau
    njeri otieno achieng mwangi amara fatou mamadou ousmane aminata ibrahima moussa sergey dmitry vladimir aleksandr alexei mikhail
    nikolai ivan yuri oleg igor andrei natasha olga tatiana svetlana irina yelena ekaterina anastasia oksana olena taras bohdan
    mykola volodymyr giorgi nino levan tamar yorgos giorgos dimitris kostas nikos eleni katerina maria thanos vassilis avi moshe
    yitzhak shlomo noa tamar yael eitan`,
  last: `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng han feng cao peng
    zeng xiao tian dong yuan pan cai jiang yu du ye cheng su wei lu ding ren shen yao lu jiang cui zhong tan fan shi chang hsu tsai
    lee kim park choi jung kang cho yoon jang lim shin seo kwon hwang ahn song hong sato suzuki takahashi tanaka watanabe ito
    yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda
    hashimoto ishikawa ogawa okada fujita goto hasegawa murakami kondo nguyen tran pham hoang phan vo dang bui ngo duong
    patel sharma singh kumar gupta verma khan shah mehta reddy iyer nair menon pillai joshi desai chopra kapoor malhotra banerjee
    mukherjee chatterjee das ghosh bose sen roy rao naidu agarwal jain mishra pandey tiwari yadav chauhan rajput bhatt kulkarni
    hassan hussein ahmed ali khalil mansour haddad khoury nasser saleh farah najjar aziz rahman siddiqui qureshi malik chaudhry
    hosseini ahmadi mohammadi karimi rezaei okonkwo okafor adeyemi adebayo okoye eze nwosu balogun abubakar mensah owusu boateng
    asante osei appiah agyeman diallo traore keita coulibaly ndiaye diop sow cisse mwangi kamau otieno odhiambo wanjiku ochieng
    dlamini nkosi ndlovu khumalo mokoena zulu moyo ncube sithole ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov
    lebedev kozlov novikov morozov pavlov orlov shevchenko kovalenko bondarenko tkachenko kravchenko papadopoulos georgiou cohen levi
    mizrahi friedman katz shapiro al-sayed`,
} as const;
