"""First names of many languages, which tell people from projects and payers."""

FIRST_NAMES = frozenset(
    """
    aaron abdul abdullah abel abena abigail abraham adaeze adam adebayo adela adele adelina adeline ademola adjoa adolf
    adrian adriana adriano adrienne adrián adunni agathe agnes agnieszka agnès agnė agustín ahmad ahmed ahmet aiden
    aimee aino aisha aistė aitor akinyi akira akosua alain alan alana albert alberto albin albina aldo alejandra
    alejandro aleks aleksander aleksandra aleksei alena alessandro alessia alessio alex alexa alexander alexandra
    alexandre alexia alexis alfons alfonso alfred alfredo ali alice alicia alina aline alisa alison alix allan alvin
    alyssa amalia amanda amara amelia amelie amin amina aminata amira amit amita amparo amy amélie ana ananya anastasia
    anaïs anca ander anders andre andrea andreas andreea andrej andres andrew andris andriy andrzej andré andrée andrés
    andy anette angela angelica angelika angelina angelo angharad angélica anica anika anita anja anjali anka ann anna
    annabelle anne anneke anneli annette anni annick annie annika annikki anouk antero anthony antoine antoinette anton
    antonella antonia antonietta antonina antonino antonio antony anu anwar anya aoife apolonia arash ari ariana ariane
    ariel arjun arlette armando armin arnau arne arno arthur artur arturo arvid arvind asha ashley ashok astrid asuka
    audrey auguste augustin augusto aurelia aurelie aurelio aurélie aya ayaan aylin ayodele ayoub ayse ayşe babak
    barbara barry bas bastian beatrice beatriz behnaz belinda ben benedikt benjamin benjamín benoit benoît bente berit
    bernadette bernard bernardo bernd bernhard berta bertha bertrand beth bettina bhavna bianca bianka bilal billy
    birgit birgitta björn bjørn blanca blanka bob bogdan bohdan boipelo bojan bongani boris brais brandon branka branko
    brenda brendan brent brett brian bridget brigitta brigitte britt britta bruno bryan bukola bárbara béatrice caleb
    calvin camila camilla camille camilo caoimhe carina carine carla carlo carlos carmela carmelo carmen carola carole
    caroline carolyn catalina catarina caterina catharina catherine cathrine cathy catriona cecilia cecilie celia celine
    cerys chantal charles charlie chen cheryl chiamaka chiara chidi chidinma chika chinedu chinonso chiyo chloe chloé
    chris christel christelle christian christiane christina christine christoph christophe christopher ciaran cindy
    ciro claire clara clare clarissa claude claudia claudine claudio clifford clémence colette colin colleen concetta
    connor conny conor constantin constanza corina corinne cormac cornelia cornelius cristian cristiano cristina
    cristobal cynthia cyril cécile cédric céline césar cătălin dafydd dagmar dagmara daichi daisuke daiva dalia dalibor
    dalisu damaris damian damien danica daniel daniela danielle danilo danny dany daria dario darius dariusz darko
    darren darryl daryna darío dave david debbie deborah debra declan deepa deepak delia delphine denis denise deniz
    dennis derek derrick desislava despina devika diana diane didier diego dieter dilara dilnoza dimitri dimitris dinesh
    dinh dino diogo dirk dita dmitri dmitry domenico dominic dominik dominique donald donna dora dorota dorothy dorothée
    dragan dragica dumisani dušan dylan ebele edgar edgard edita edith edmond edmund eduard eduardo edvard edward edwin
    efua eileen eilidh einar ekaterina elaine eleanor elena eleni eleonora eliana eliane elias elif elijah elin elina
    eline elisabet elisabeth elise eliza elizabeth ella ellen elli ellie elliot elly elodie elsa elvira elvis
    emanuel emeka emil emilia emiliano emilie emilio emily emin emma emmanuel emmanuelle emmi emre emyr enrico enrique
    enzo eoin eric erica erick erik erika erling erna ernesto erwin esmeralda esteban estefanía estela estelle ester
    esther eszter ethan etienne eugen eugene eugenia eugenio eunice eva evan eveline evelyn evelyne ewa fabian fabiana
    fabienne fabio fabiola fabrizio fanny farah fatima fatma fatou fatoumata fede federico felicia felicitas felipe
    felix femi femke ferdinand fergus fernanda fernando fidel filip filippa filippo finn fiona flavio florencia florent
    florentina florian florin folake frances francesca francesco francine francis francisca francisco franco francois
    frank franz franziska françois françoise fred freddy frederick frederik fredrik fredy frida frieda frode frédéric
    frédérique fumiko funmi félix gabriel gabriela gabriella gabrielle gaetano galina gareth gary gaurav gavin gaëlle
    gbenga geeta gemma geneviève geoffrey georg george georges georgette georgi georgina gerald geraldine gerard gerardo
    gerd gerhard germaine germán gert gertrud gertrude gheorghe ghislaine gian gianni gilberte gilberto gilles gillian
    gina ginette gino gintaras giorgio giorgos giovanna giovanni gisela gisèle giulia giuliana giuseppe giuseppina gizem
    gladys glenn gonzalo goran gordana grace graciela grainne gregor gregorio greta grete grethe grzegorz grégoire
    guadalupe guido guillaume guillermo gulnara gunnar gustav gustavo gwen gwyneth gyula gérard haakon habiba halyna
    hamish hamza hana hanako hanna hannah hanne hannele hannes hans harald harish harold harri harriet harry haruka
    haruki hasan hassan hayley heidi helen helena helene helga helge hendrik henri henriette henrik henrike henry
    herbert herman hernán hideo hilda hilde hillevi hinata hiro hiroshi holger horacio hubert hugh hugo hugues huguette
    humberto håkon héctor hélène iago ian ibrahim ichiro ida ieva ifeoma ignacio igor ikenna iker ilias ilona ilse ilze
    imani imelda ina ines inga inge ingeborg inger ingmar ingrid inès inés inês ioana ioanna irena irene irina irma
    iryna irène isaac isabel isabela isabella isabelle isaiah isamu ishaan ismael ismail issa itziar ivan ivana ivar
    ivaylo iveta ivo ivonne iván iwona iñigo jabulani jacek jacinta jack jacob jacqueline jacques jadwiga jaehyun jagoda
    jaime jake jakob jakub jamal james jamie jan jana jane janet jani janice janina janine janne jarek jari jarmila
    jarno jaroslav jasmin jasmina jasmine jason jasper javier jayden jean jeanette jeanine jeanne jeannette jeannine
    jeff jeffrey jelena jen jenna jenni jennifer jenny jens jeremiah jeremy jerzy jesse jessica jesús jihoon jill jim
    jimmy jiri jiro jisoo jiwoo joakim joan joana joanna joanne joao joaquín jocelyn joe joel johan johann johanna
    johannes john johnny jomo jon jonas jonatan jonathan jonna joost jordi jorge joris jose josef josefa josefina
    josefine josephine josette josh joshua josiane josip josué josé joséphine jovana joyce jozef joão joël joëlle juan
    juana judith juhani jukka jules julian juliana julianna julie julien julieta juliette julio julius jun junichi
    jurgita justin justina justine jyoti jérôme jørgen júlia jürgen jānis kaarina kadri kaito kaja kalevi kalina kalle
    kamau kamil kamila kaori karen kari karim karin karina karine karl karla karol karolina karoline karthik kasia
    kaspars kasper katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy kati katia katie katja
    katrin katrina katsuo katy kavita kavya kayode kazuki kazuo keiko keisuke kemal kemi ken kenji kenneth kenny kenta
    kerry kerstin kevin khadija khanh kiara kieran kilian kim kimberley kimberly kiran kirsten kiyoshi kjell klara klaus
    kofi koji kojo konrad konstantin kornel kornelia kostas krasimira krista kristian kristiina kristin kristina
    kristine kristoffer krisztina krystyna krzysztof kumiko kunal kurt kwabena kwame kwasi kyle kåre laetitia laia laila
    lakshmi larissa lars lars-erik lasse lata laura laure lauren laurence laurent laurenz laurie lavinia layla lea leah
    leander leandro leena leif leila lena lene leni leo leon leona leonard leonel leonhard leonie leonor
    leonora leopold lerato lesley leslie leticia levi lewis leyla león lia liam liana liang lidia lidija liina liisa
    lili lilia lilian liliana liliane lin lina linda lindiwe lindsay lindsey ling linnea linus lionel lisa lisandro
    lisbeth lise lisette liv livia livio liz ljiljana ljubica loredana lorena lorenz lorenzo loretta lorna lotta lotte
    louis louisa louise loïc luana luc luca lucas lucia luciana luciano lucie lucien lucienne lucy lucía ludek ludmila
    ludovic ludwig luigi luis luisa luka lukas lukasz luke lukáš lwazi lydia lydie lynda lyudmila léa léo léon līga
    maarit maarten madeleine madhav maeve magali magda magdalena mahnoor maija maire mairi maite maja makena makoto maks
    malcolm malika malin mamadou manfred manish manoj manon manuel manuela mara marc marcel marcela marcelina marcella
    marcelle marcelo marcia marcin marco marcos marcus marek maren margaret margareta margaretha margarita margaux
    margit margot margret marguerite mari maria mariam marian mariana marianna marianne mariano marica marie mariette
    marija marijana marika marilyn marina marino mario marion marisa marisol marit marita maritta marius mariusz marja
    marjan marjatta marjorie mark marko markus marlene marlon marta martha marthe martin martina martine martín marvin
    mary maryam maryse maría masahiro masako massimo matej mateo mathew mathias mathieu mathilda mathilde matias matilda
    matilde matt matteo matthew matthias matti mattia maud maude maura maureen maurice mauricio maurizio mauro max
    maxime maximilian maximiliano mayumi mbali meenakshi meera megan megumi mehmet mehwish mei melania melanie melina
    melissa melvin mercè mette mia micaela michael michaela michal micheal michel michele micheline michelle michiko
    michèle miguel mihaela mihai mika mikael mike milan milena milica milka milla milos miloš milton mina mindaugas
    minho minji minna minoru mireille mirela miriam mirja mirjam mirka mirko miroslav misaki mitsuko miyuki mohamed
    mohammad mohammed mohan molly monica monika monique montse moritz morten moses moussa mpho muhammed mukesh muriel
    musa mustafa mwangi mykola myriam mélanie mónica mārtiņš nadezhda nadia nadine nadja nahid naledi nancy nandi naoki
    naoko naomi natacha natalia natalie natalya natan natascha natasha nathalie nathan nathaniel naveen neema neeraj
    neha nela nele nelly nenad nerea ngozi nhung niamh nicholas nick nico nicola nicolai nicolas nicole nicolás nidia
    niels nigel niina nikhil nikita niklas niko nikola nikolai nikos nila niloufar nils nina nino nisha nkechi noah
    nobuyuki noel noelia nokuthula nomsa nomvula nora norah norbert noriko nosipho noémie noël noëlle nuno nyambura
    núria oana obi obinna océane ofelia oisin oksana ola olaf olav olavi oleg oleh oleksandr olena olga oliver olivia
    olivier oluwaseun omar ondrej onyeka oona oscar oskar osman ostap osvaldo otieno otto oumar ousmane owain owen pablo
    padma padraig paige pallavi paloma pamela paola paolo parisa parvati pascale pasquale patrice patricia patrik
    patrizia paul paula paulette paulina pauline paulo pavel peder pedro peggy pekka perla petar peter petra petter
    philip philipp philippe phillip pierre pieter pietro piotr piotrek piret pooja pradeep prakash pranav preeti
    priscilla priya priyanka puneet rachael rachel radek radka radoslav rafael rafaela rafał ragnhild rahel rahul raj
    rajesh rajiv ralf ralph raluca ramesh ramiro ramon ramona ramón randi raoul raphael raphaël raquel rashmi rasmus
    ravi ravindra rayan raymond raúl rebeca rebecca rekha renata renate renato renske renzo rené renée reza rhys ricardo
    richard riku ritu ritva robert roberta roberto robin rodolfo rodrigo roger rohan rohit roisin roland rolando rolf
    romain romana romeo romina romy ronald ronja ronny rosa rosalia rosalie rozalia ruben rubén rudi rudolf rui ruth
    ryan ryo ryota ryszard rémy răzvan rūta sabina sabine sabrina saburo sachiko sachin sadia sakura sally salma salomé
    salvatore sam samanta samantha sami samir samira samu samuel sandeep sandra sandrine sandro sanjana sanjay sanna
    sanne saoirse sara sarah sari saskia satoshi savita sayaka sean sebastian sebastián sefa selena selina selma seoyeon
    serena serge sergei sergio serhiy sesi seth severin seydou shabnam shane shania shankar shannon shanthi sharon shaun
    sheila shigeru shinji shirin shirley shizuka shota shreya sibusiso siddharth sigrid sigurd silas silje silke silvana
    silvia silvio simon simona simone sinazo sindisiwe sinead siobhan sioned sipho siv siyabonga sjoerd slavica slavko
    sneha snezana snežana sofia sofie sofía solomiya solveig sonia sonja sophia sophie soraya stacey stanislav stefan
    stefanie stefano steffen stephan stephanie stephen steve steven stewart stjepan stoyan stuart stéphane stéphanie
    sudha sumit sungmin sunil sunita suresh susan susana susanna susanne suzana suzanne sven svetlana swati sylvia
    sylvie sylwia sébastien taavi tadashi tadeusz takashi takeshi takumi tamara tamsin tania tanja tanya tapani tapio
    taras tariq tariro tatiana tatjana tatsuya tatyana tendai teodor terence teresa tereza terry tessa tetsuya thabo
    thandi thea themba theo theodor theresa therese theresia thiago thibault thibaut thierry thomas thuli théo théodore
    thérèse tiago tibor tiina tiit tim timo timothy timothée tina tiziana tiziano tobias tom tomas tomasz tomi tommy
    tomohiro tomoko tomás toni tony toomas torsten toshiro tove tracey tracy trevor trine tristan truus tsering tunde
    tuomas tuulikki uchenna ulla ulrich ulrike unni urmas ursula urszula usha uwe uxía uzma vaclav valdemar valentin
    valentina valeria valerie valter valérie vandana vanesa vanessa varun vasilis vassilis vasyl venkatesh vera veronica
    veronika verónica vesna vicente vicky victor vidar vidya vijay vikram viktor viktoria vilhelm vilma vince vincent
    vincenzo vinod virginie vivek vivian viviana viviane vivien vivienne vladimir vuk vusi vusumuzi vytautas véronique
    víctor wafa wahid walter wambui wanja wanjiru wawira wayne wei wenche wendy werner weronika wesley wilhelmina willem
    william wilma witold wojciech xavier xenia xiaoming xolani yanis yannick yao yara yasmin yasmina yasmine yassin
    yelena yetunde yevhen yewande yiannis yoko yolanda yolande yonas yoshiko yuki yukiko yulia yuliya yumi yuna yuri
    yusra yusuf yusuke yuto yvan yves yvette yvonne zachary zahra zainab zakaria zandile zane zanele zara zbigniew
    zdenek zdenka zdravko zeinab zeynep zheng zita zlatko zodwa zoe zofia zoltan zora zoran zoé zoë zsofia zuzana álvaro
    ángel ángela åse øystein øyvind ștefan
    """.split()
)
"""Names of people, who are neither payers nor projects."""
