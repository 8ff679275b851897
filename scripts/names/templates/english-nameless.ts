import { readTemplates } from './read-templates';

/** Ordinary prompts in which nothing is a name, however it is written. */
export const englishNameless = readTemplates(`
  Write a [Python|JavaScript|Rust|C++|Bash|Java] [function|script|program|class] that [sorts a list of integers|parses a CSV file|downloads images from a URL|connects to PostgreSQL|prints Fibonacci numbers|renames files]. Use {tech} and explain each step.
  How do I calculate the {acronym} and {acronym} [(e.g. for a small business)?|in simple terms.|with an Example.|? Give the Formula, the Input and the Output.] Then compare {acronym} to {acronym}.
  What is the difference between {acronym} and {acronym}? [Explain Like I'm Five.|Use a Table.|Pros and Cons.]
  [Sample Input|Input|Example|Constraints|Output|Note|Task|Step 1|Question|Options|Answer|Key Points|Tone|Audience|Format]:⏎[3 2 3|N = 5, K = 2|A. True  B. False|1 Lightning Bolt|Y Y N Y|- Silent Mode⏎- Turbo Button⏎- Fan Speed Control|Chocolate Chip Cookies, 2 cups Brown Sugar|Rock, Paper, Scissors]⏎⏎[Output|Expected Output|Hint|Title|Summary]:⏎[YES|NO|Answer the question in English.|Return a Table with Item, Qty, Price, Total.]
  WHAT IS THE BEST WAY TO LEARN [PYTHON|JAVA|EXCEL|GUITAR]? PLEASE ANSWER IN DETAIL
  [PLEASE WRITE|GIVE ME|I NEED] [AN ESSAY|A SUMMARY|THE CODE] [ABOUT CLIMATE CHANGE|IN ENGLISH|WITH COMMENTS|ASAP]
  Top 5 Tips For Better Sleep: Avoid Caffeine, Keep A Routine, Exercise Daily, Limit Screens, Stay Cool
  [Generate|Write|Create] {number} [Instagram captions|blog titles|SEO keywords|interview questions|Product Descriptions|Tweets] for a [Coffee Shop|fitness brand|Real Estate agency|SaaS startup|Yoga studio].
  Act as a [Travel Guide|Linux Terminal|Career Counselor|Storyteller|Math Teacher|Motivational Coach|Recruiter|Chef|Senior Developer|Prompt Engineer|Life Coach]. I will give you [a topic|a location|my resume|the ingredients] and you will [reply with suggestions|write an essay|output the result]. My first request is "I need help with {tech}".
  The [Great Wall|Eiffel Tower|iPhone|Renaissance|Big Bang|Second World War|Bible|Internet|Industrial Revolution|Periodic Table|Cold War|Black Death|Milky Way|Stock Market] [explained for kids|summary in 3 bullet points|essay with an Introduction and Conclusion]. [Include a Title, an Abstract and References.|Use Markdown.|Write in British English.|Answer in French.]
  [I hope you will mark the date in May or June.|In April and March we will chase the price.|May I ask for a chance to grace the stage?|Will the price rise in the summer? Mark my words.|The rose and the lily are in the long green field by the lake.|Grace period, rich text, art style: will it cook well?|Will this bill pass? The frank answer is no.|Summer Sale! Best Price of the Day. Ruby and Pearl are languages. Amber and Jade are stones.|The major reason is the cash price; good day and best wishes.|Have faith and hope; joy will come by April.|I will pat the dog and sue the firm. The jury will rob nobody.|Max out the Min value; Art Deco, Gene therapy, Dean of Students.|Mark the bill as paid. Drew a line. Chase the lead. Hunter gatherers.|Bishop takes Knight, Rook to King four, Queen's Gambit.|Dear all, dear diary, dear customer: May Day, Black Friday, Good Friday.]
  [Caesar Salad with Parmesan, Chicken Tikka Masala, Basil Pesto and Garlic Bread.|Recipe: Beef Stroganoff, Pad Thai, Spaghetti Bolognese, Eggs Benedict.|Ingredients: 2 cups Basmati Rice, 1 tbsp Olive Oil, 3 cloves Garlic, Sea Salt, Black Pepper, Cheddar.|Make a Bloody Mary, a Long Island Iced Tea, a Moscow Mule and an Old Fashioned.|Peach Melba, Crêpe Suzette, Margherita Pizza, Victoria Sponge, Earl Grey, Darjeeling.]
  [Set up|Install|Configure|Compare|Explain|Migrate from] {tech}, {tech} and {tech}[.|, then deploy to {tech}.| on {tech}?]
  [Compare|Which is better:|Difference between] [Claude and Gemini|ChatGPT, Claude and Copilot|React, Angular or Vue|Julia or R|Ruby or Python|Jenkins or GitLab CI|Maven or Gradle|Kafka or RabbitMQ|Jupyter and Spyder|Django and Flask|Alexa, Siri and Cortana]?
  [Use the|Apply the|Prove the|Explain the|Derive the] [Bayes theorem|Gaussian distribution|Fourier transform|Markov chain|Euler method|Newton method|Laplace transform|Pythagorean theorem|Fibonacci sequence|Dijkstra algorithm|Monte Carlo method|Turing machine|Poisson process|Nash equilibrium|Schrodinger equation|Doppler effect|Kalman filter|Riemann integral|Cauchy sequence|Hilbert space|Boolean algebra|Levenshtein distance|Pareto principle|Maslow hierarchy].
  [Patient has|Signs of|Treatment for|What is] [Parkinson disease|Alzheimer disease|Crohn disease|Hodgkin lymphoma|Down syndrome|Tourette syndrome|Asperger syndrome|Type 2 Diabetes|Rheumatoid Arthritis|Graves disease|Cesarean section|Papillary thyroid carcinoma]?
  [Take|Prescribed|Currently on|Side effects of] [Metformin 500 mg|Lisinopril 10 mg|Atorvastatin|Ibuprofen and Paracetamol|Prednisone|Amoxicillin|Sertraline|Levothyroxine|Albuterol inhaler] [daily|twice a day|with food].
  [VS|Vitals|Vital signs]: BP {number}0/{number}, HR {number}, RR {number}, SpO2 {number}%, Temp {number}.2C⏎[Pt alert, oriented x3.|Lungs clear.|No acute distress.|Denies pain.] [IV|PO|PRN|NPO] [fluids|meds] [given|held].
  [Labs|CBC|BMP|Results]: WBC {number}, Hgb {number}, PLT {number}, Na {number}, K {number}, Cr {number}, LDL {number}. [MRI Brain|CT Chest|Electrocardiogram|Complete Blood Count] [normal|pending].
  [History of|Diagnosed with|Management of] [Migraine with Aura|Atrial Fibrillation|Major Depressive Disorder|Coronary Artery Disease|Chronic Kidney Disease|Lower Back Pain|Otitis Media].
  [Scammer|Customer|Agent|Narrator|Teacher|Student|Host|Guest|Player 1|User|Assistant|Interviewer]: [I was at home.|Hello?|Oh no! What do I do?|Please wait a moment.]⏎[Victim|Support|Manager|Audience|Doctor|Parent]: [Okay.|Why?|Thank you.]
  SPECIMEN: [colon, sigmoid|lung, right upper lobe|skin, left arm], biopsy⏎GROSS DESCRIPTION: Received in formalin.⏎DIAGNOSIS: [Benign|Tubular adenoma|Chronic inflammation]⏎[ASSESSMENT|PLAN|OBJECTIVE|SUBJECTIVE]: Vitals stable. Exam: normal. Follow up in {number} weeks.
  [Chapter|Section|Part|Unit|Lesson|Module|Week] {number}: [Introduction|Getting Started|The Basics|Advanced Topics|Final Project|Data Structures|Supply and Demand|Cell Biology]
  # [Project Title|Getting Started|User Guide|Release Notes|Table of Contents|Frequently Asked Questions]⏎⏎## [Installation|Usage|Features|License|Contributing|Roadmap]⏎- [Fast|Easy|Secure|Dark Mode|Single Sign On|Push Notifications]⏎- [Open Source|Multi Language|Real Time Sync]
  **[Note|Important|Warning|Tip|Goal|Context|Role|Rules|Output Format|Target Audience]:** [Keep It Simple|Use Plain English|No Emojis|Answer Yes or No|Be Concise|Think Step by Step]
  [Subject|Title|Topic|Headline]: [Weekly Update|Project Status Report|Out of Office|Happy New Year|Save the Date|Action Required|Price Increase|Quarterly Results|New Feature Announcement|Lunch Menu]
  [Monday|Tuesday|Wednesday|Thursday|Friday]: [Upper Body|Leg Day|Rest Day|Cardio and Core|Meal Prep|Team Meeting|Spanish Class|Grocery Shopping]
  [Strengths|Weaknesses|Opportunities|Threats|Pros|Cons|Advantages|Goals|Skills|Hobbies|Interests|Languages]: [Leadership, Teamwork|Time Management|High Cost|Low Risk|Public Speaking|English, German and Spanish|Chess, Yoga|Critical Thinking]
  [Draw|Cast|Play|Build a deck with] [Lightning Bolt|Dark Ritual|Sol Ring|Black Lotus|Fireball|Magic Missile|Shadow Step|Iron Sword], [Healing Potion|Mana Crystal|Dragon Scale|Holy Shield].
  [Zodiac|Signs]: Aries, Taurus, Gemini, Cancer, Leo, Virgo, Libra, Scorpio, Sagittarius, Capricorn, Aquarius, Pisces
  [Planets|Space]: Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune. [The Moon orbits the Earth.|The Sun is a Star.]
  [Bible|Scripture|Religion]: [Genesis|Exodus|Psalm|Proverbs] {number}, the Lord, God, the Holy Spirit, Heaven and Hell, the Quran, the Torah
  [What does|Translate|Conjugate|Pronounce] ["bonjour"|"danke schön"|"por favor"|"arigato"|"ciao bella"|"guten Tag"|"muchas gracias"|"je ne sais quoi"] [mean|into English|in the past tense]?
  def [sort_list|parse_file|get_user|main|calculate_total](self, [name|items|path|n]):⏎    """[Return the result|Parse the input]."""⏎    [result = []|return None|if not items:⏎        raise ValueError("Empty")|for i in range(n):⏎        print(i)]
  import os⏎from datetime import datetime⏎⏎class [UserService|OrderManager|DataLoader|HttpClient]:⏎    # {todo}: fix {tech} integration⏎    def __init__(self, name, city):⏎        self.name = name⏎        self.city = city⏎        logger.info("Starting %s", name)
  elif val == peg: den = que + para; che = va; [if|while] [fi|done|esac] [echo $PATH|export HOME]
  public class [Main|Person|Employee|BankAccount|Node] extends [Object|BaseModel|Thread] {⏎    private String [name|city|owner];⏎    public static void main(String[] args) { System.out.println("Hello World"); }⏎}
  [SELECT|UPDATE|DELETE] [name, COUNT(*)|users SET active = 1|*] FROM [Orders|Customers|Employees] [o JOIN Products p ON o.id = p.order_id|WHERE Country = ?|GROUP BY City HAVING COUNT(*) > 5];
  function [handleClick|fetchData|App|Counter]() { const [state, setState] = useState([0|null|'Loading']); return <[Button|Card|Header]>[Submit|Click Me|Save Changes]</[Button|Card|Header]>; }
  <[button|label|h1|option|th]>[Sign Up|Log In|Learn More|Add to Cart|First Name|Last Name|Country|Submit]</[button|label|h1|option|th]>
  [docker|kubectl|git|npm|pip] [run|apply|install|push|build] [-d|--force|origin main|react|numpy] && echo [Done|Success|"Build Failed"]
  $\\\\frac{[a|x|n]}{[b|y|m]} = \\\\sum_{i=1}^{N} X_i$, where [X ~ Normal(0, 1)|A is a Matrix|f is Continuous|V = I * R]
  Error: [Cannot read properties of undefined|Module not found|Permission denied|Connection refused|Unexpected token] [(reading 'map')|at line {number}|in /usr/local/bin|: ECONNRESET]
  [Feature|Scenario]: [Login|Checkout]⏎  Given [I am on the Home page|a Registered User]⏎  When I [click Submit|enter a Password]⏎  Then I [see Welcome|get an Error]
  [My|The|Our] [boss|doctor|teacher|wife|landlord|client|team] [said|told me|thinks|wants] [I should rest|we need a new plan|the report is late]. What [should|do] I [do|say|write]?
  [I feel|I'm feeling|Lately I am] [sad|tired|anxious|lonely|stuck] [at work|since Monday|after the holidays]. [Any advice?|Help.|What can I do?]
  [Solve|Calculate|Find|Prove] [x^2 + 5x + 6 = 0|the derivative of sin(x)|the area of a Circle|P(A|B)|the eigenvalues of matrix A], [show all steps|where x is Real|given N = 10].
  A [train|car|farmer|shop|baker] [leaves Station A at {time}|has {number} apples|sells Item B for {money}]. [How long|How many|How much] [does it take to Station B|are left|is the profit]?
  [Rewrite|Proofread|Summarize|Paraphrase|Shorten]: [The Committee agreed that the Proposal should be revised.|Our Team is Committed to Quality and Customer Satisfaction.|The results are shown in Table 2 and Figure 3.|Terms and Conditions apply. Offer ends Sunday.|Thank you for contacting Support.]
  {"[status|type|error|role|level|color]": "[OK|Active|Not Found|Admin|Beginner|Navy Blue]", "[count|page|total]": {number}, "[tags|items|roles]": ["[New|Sale|Hot]", "[Summer|Winter|Classic]"]}
  id,product,color,size⏎1,[T-Shirt|Hoodie|Desk Lamp],[Red|Navy|Olive],[S|M|L]⏎2,[Mug|Office Chair|Notebook],[Black|White|Amber],[M|XL]
  | [Feature|Product|Plan|Metric] | [Basic|Q1|Low] | [Pro|Q2|High] |⏎|---|---|---|⏎| [Storage|Revenue|Price] | {number} | {number} |⏎| [Support|Churn|Users] | [Email|Yes] | [Phone|No] |
  [Buy|Review|Best|Is it worth buying] [the iPhone 15 Pro|a MacBook Air|the Galaxy S24|a PlayStation 5|the Kindle Paperwhite|a Tesla Model 3|a Ford Mustang|the Honda Civic|AirPods Max|a Dyson V15]?
  [Explain|Summarize|Discuss|Write about] [the Great Depression|the French Revolution|World War II|the Roman Empire|the Cold War|the Magna Carta|the Treaty of Versailles|the Silk Road|the Enlightenment|Quantum Entanglement|Photosynthesis|the Water Cycle|the American Dream|Game Theory].
  [yes|no|ok|thanks|continue|go on|more|again|why|how|shorter please|make it longer|in Spanish|try again|what about the second one|perfect thank you|that's wrong]
  [lol|haha|omg|wtf|idk|tbh|ngl|smh|brb|ty|np|gm|gn][ this is so good| can u help me| what a day| same here| not again|]
  I [love|hate|need|want] [coffee|mondays|summer|my job|this song|pizza|sleep] [so much|lol|rn|today|:)|!!!]
  [Version|Release|Build] {number}.{number}.{number}: [Bug Fixes|Dark Mode|Performance Improvements|New Login Screen|Deprecated API Removed]
  [Dear|Hello|Hi] [Customer|Sir|Madam|Team|Colleagues|All|Hiring Manager|Friend|Everyone|Support], [please find attached the Report|your Order has shipped|we regret to inform you|the Office is closed on Monday].
  [Best|Kind|Warm] [Regards|Wishes],⏎[Your Team|The Management|Customer Support|Human Resources|Your Name|{acronym} Department]
  Best regards,⏎[Your Name]⏎[Your Position]⏎[Company Name]
  Dear [Name],⏎⏎Thank you for [Reason].⏎⏎[Name|Address|Email|Date|Signature|City|Company|Phone]: [____|N/A|Your Name Here|TBD|nothing|none|unknown|your answer here|see above]
`);
