"""First names of many languages, which tell people from projects and payers."""

FIRST_NAMES = frozenset(
    """
    aarne aaron abdul abdullah abebe abel abena abigail abiola abla abraham achieng adaeze adam adebayo adela adele
    adelina adeline ademola adewale adina aditya adjoa adolf adrian adriana adriano adrienne adrián adunni agata agathe
    agnes agnieszka agnès agnė agustín ahmad ahmed ahmet aiden aimee ainhoa aino aisha aisling aistė aitor akash akinyi
    akira akosua alain alan alana alasdair albert alberto albin albina aldo aled alejandra alejandro aleks aleksander
    aleksandra aleksei aleksey alemu alena alessandra alessandro alessia alessio alex alexa alexander alexandra
    alexandre alexia alexis alfons alfonso alfred alfredo ali alice alicia alicja alina aline alisa alison alix allan
    alvin alyssa amaia amaka amalia amanda amara amelia amelie amin amina aminata amir amira amit amita amparo amy
    amélie ana anahit ananya anastasia anaïs anca ander anders andras andre andrea andreas andreea andrej andres andrew
    andris andriy andrzej andré andrée andrés andy aneta anette angela angelica angelika angelina angelo angharad angus
    angélica ania anica anika aniket anirudh anita anja anjali anka anke ankit ann anna annabelle anne anneke anneli
    annette anni annick annie annika annikki anouk antero anthony antje antoine antoinette anton antonella antonia
    antonietta antonina antonino antonio antony antti antónio anu anwar anya anže aoife apolonia arash ari ariana ariane
    ariel arjun arlette armando armen armin arnau arne arno arthur artur arturo arvid arvind arvo asger asha ashley
    ashok astrid asuka atieno audrey augusta auguste augustin augusto aurelia aurelie aurelio aurélie aya ayaan aylin
    ayodele ayoub ayse ayşe babajide babak balazs balázs baptiste barbara barry bart bartek bartosz bas basia bastian
    beata beatrice beatriz begoña behnaz belinda ben benedikt bengt benjamin benjamín benoit benoît bente berit
    bernadette bernard bernardo bernd bernhard berta bertha bertrand beth bettina bharat bhavna bianca bianka bilal
    billy birgit birgitta birgitte birthe bjarne björn bjørn blanca blanka blaž bob bogdan bohdan boipelo bojan bongani
    boris bożena brais bram brandon branka branko brenda brendan brent brett brian bridget brigitta brigitte britt
    britta bruno bryan bríd bukola burak bárbara béatrice caio caleb callum calvin camila camilla camille camilo caoimhe
    carina carine carl carla carlo carlos carmela carmelo carmen carola carole caroline carolyn catalina catarina
    caterina cathal catharina catherine cathrine cathy catriona cecilia cecilie cedric celia celine cemal cerys chantal
    charles charlie charlotte chebet chen cheryl chiamaka chiara chidi chidinma chika chinedu chinonso chioma chiyo
    chloe chloé chris christa christel christelle christian christiane christina christine christoph christophe
    christopher chukwu cian ciara ciaran cindy ciro claire clara clare clarissa claude claudia claudine claudio clemens
    clifford clémence colette colin colleen concetta connie connor conny conor constantin constanza corentin corina
    corinna corinne cormac cornelia cornelius cristian cristiano cristina cristobal cynthia cyril cécile cédric céline
    césar cătălin daan dafydd dagmar dagmara daichi daisuke daiva dalia dalibor dalisu damaris damian damien damir
    danica daniel daniela danielle danilo danny danuta dany daria dario darius dariusz darko darren darryl darshan
    daryna darío dave david davide dawit debbie debora deborah debra declan deepa deepak deirdre delia delphine denis
    denise deniz dennis derek derrick derya desislava despina detlef devika diana diane didier diego dieter dilara dilip
    dilnoza dimitri dimitris dinesh dinh dino diogo dirk dita divya dmitri dmitriy dmitry dmytro domenico dominic
    dominik dominika dominique donal donald donna dora doris dorota dorothea dorothy dorothée dorottya dragan dragica
    duarte dumisani duong dušan dylan dzmitry dörte eamon ebba ebele edgar edgard edita edith edmond edmund eduard
    eduardo edvard edward edwin eero efua eileen eilidh einar eino ekaterina elaine eleanor elena eleni eleonora eleri
    eliana eliane elias elif elijah elin elina eline elisa elisabet elisabeth elise eliza elizabeth elizaveta elke ella
    ellen elli ellie elliot elly elodie els elsa elvira elvis emanuel emeka emil emilia emiliano emilie emilio emily
    emin emma emmanuel emmanuelle emmi emre emyr eneko enrico enrique enzo eoin eric erica erick erik erika erling erna
    ernesto ernst erwan erwin esmeralda esra esteban estefanía estela estelle ester esther eszter ethan etienne eugen
    eugene eugenia eugenio eunice eva evan eveline evelyn evelyne ewa ewan ewout fabian fabiana fabien fabienne fabio
    fabiola fabrice fabrizio faisal fanny farah farhan fatima fatma fatou fatoumata fede federica federico felicia
    felicitas felipe felix femi femke ferdinand ferenc fergus fernanda fernando ferran fiadh fidel filip filippa filippo
    finn fiona fionn flavio florence florencia florent florentina florian florin folake folarin frances francesca
    francesco francine francis francisca francisco franco francois frank franz franziska françois françoise fred freddy
    frederick frederik fredrik fredy frida frieda friederike friedrich fritz frode frédéric frédérique fumiko funmi
    félix gabi gabor gabriel gabriela gabriele gabriella gabrielle gaetano galina gareth gary gaurav gauri gavin gayane
    gaëlle gbenga geert geeta gemma geneviève geoffrey georg george georges georgette georgi georgina gerald geraldine
    gerard gerardo gerd gerda gergő gerhard germaine germán gert gertrud gertrude gethin ghada gheorghe ghislaine
    giacomo gian gianna gianni gijs gilberte gilberto gilles gillian gina ginette gino gintaras giorgi giorgio giorgos
    giovanna giovanni gisela gisèle giulia giuliana giuseppe giuseppina gizem gladys glenn gonzalo gonçalo goran gordana
    gorka gosia grace graciela grainne gregor gregorio greta grete grethe griet grzegorz grégoire guadalupe gudrun guido
    guillaume guillermo gulnara gunhild gunnar gustav gustavo guðrún gwen gwenaël gwyneth gyula gábor gérard göran
    günter günther haakon habiba haeun hakon halima halina halyna hamish hamza hana hanako hanna hannah hanne hanneke
    hannele hannes hans haoran harald harish harold harri harriet harry hartmut haruka haruki haruto hasan hassan hatice
    hauwa hayley heidi heike heikki heiko heinrich heinz helen helena helene helga helge helmut hendrik henning henri
    henriette henrik henrike henry herbert herman hermann hernán hidde hideo hilda hilde hillevi himari hinata hiro
    hirofumi hiromi hiroshi holger honoka horacio horst hossam hrvoje hubert huda hugh hugo hugues huguette humberto
    hyunwoo håkon héctor hélène iago iain ian ibrahim ibrahima ichiro ida ieva ifeoma ignacio igor ikenna iker ilaria
    ildiko ilias ilkka ilona ilse ilze imani imelda imke imran ina ineke ines inga inge ingeborg inger ingmar ingrid
    inès inés inês ioana ioanna iolo iqbal irena irene irina irma iryna irène isaac isabel isabela isabella isabelle
    isaiah isamu isha ishaan ismael ismail ismet issa istvan itziar ivan ivana ivar ivaylo iveta ivica ivo ivonne iván
    iwona iñaki iñigo jaap jabulani jacek jacinta jack jacob jacqueline jacques jadranka jadwiga jaehyun jagoda jaime
    jake jakob jakub jamal james jamie jan jana jane janek janet jani janice janina janine janne jarek jari jarmila
    jarno jaroslav jasmin jasmina jasmine jason jasper jaume javier jaya jayden jean jeanette jeanine jeanne jeannette
    jeannine jeff jeffrey jelena jelle jen jenna jenni jennifer jenny jens jeremiah jeremy jeroen jerzy jesse jessica
    jesús jian jiayi jiho jihoon jill jim jimmy jiri jiro jisoo jisung jiwoo jiří joachim joakim joan joana joanna
    joanne joao joaquín joar jocelyn jochen joe joel johan johann johanna johannes john johnny jokin jolanta jomo jon
    jonas jonatan jonathan jonna joost joran jordi jorge joris jose josef josefa josefina josefine joseph josephine
    josette josh joshua josiane josip josué josé joséphine jovana joyce jozef joão joël joëlle juan juana judith juergen
    juha juhani jukka jules julia julian juliana juliane julianna julie julien julieta juliette julio julius juma jun
    junichi jure jurgita jussi justin justina justine jutta jyoti jérôme jón jörg jørgen júlia jürgen jānis kaan kaarina
    kadri kaede kagiso kaisa kaito kaja kalevi kalina kalle kamau kamil kamila kaori karel karen kari karim karima karin
    karina karine karl karla karol karolina karoline karsten karthik kasia kaspars kasper katalin katarina katarzyna
    kate katerina kateřina katharina katherine kathleen kathrin kathryn kathy kati katia katie katja katrien katrin
    katrina katsuo katy kavita kavya kayode kazuki kazuo keiko keisuke keith kelechi kemal kemi ken kenji kenneth kenny
    kenta kerry kerstin kevin khadija khaled khalid khanh kiara kieran kilian kim kimberley kimberly kimmo kipchoge
    kiprop kiran kirsten kirsty kiyoshi kjell kjetil klara klaus koen kofi koji kojo konrad konstantin kornel kornelia
    kostas krasimira krista kristian kristiina kristin kristina kristine kristoffer krisztina krystyna krzysztof ksenia
    kuba kumiko kunal kurt kwabena kwaku kwame kwasi kwesi kyle kåre laetitia laia laila lakshmi lamia larissa lars
    lars-erik lasse laszlo lata laura laure lauren laurence laurent laurenz lauri laurie lavinia layla lea leah leander
    leandro leena leif leila lena lene leni lenka lennart leo leon leona leonard leonel leonhard leonie leonor leonora
    leopold lerato lesego lesley leslie leticia levan levi lewis leyla león lia liam liana liang lidia lidija lieke
    liesbeth lieve liina liisa lili lilia lilian liliana liliane lin lina linda lindiwe lindsay lindsey ling linh linnea
    linus lionel lisa lisandro lisbeth lise lisette liv livia livio liviu liwei liz ljiljana ljubica llinos loredana
    lorena lorenz lorenzo loretta lorna lothar lotta lotte louis louisa louise loïc luana luc luca lucas lucia luciana
    luciano lucie lucien lucienne lucy lucía ludek ludmila ludovic ludwig luigi luis luisa luiza luka lukas lukasz luke
    lukáš lutz lwazi lydia lydie lynda lynn lyudmila lászló léa léo léon līga maaike maarit maarten madalena madeleine
    madhav mads maeve magali magda magdalena magnus mahmoud mahnoor maija maire mairi maite maja makena makoto maks
    malcolm malika malin mamadou manfred manish manisha manoj manon manuel manuela mara marc marcel marcela marcelina
    marcella marcelle marcelo marcia marcin marco marcos marcus marek maren margaret margareta margaretha margarita
    margaux margit margot margret marguerite mari maria mariam marian mariana marianna marianne mariano marica marie
    marieke mariette marija marijana marijke marika marilyn marina marino mario marion marisa marisol marit marita
    maritta marius mariusz marja marjan marjatta marjorie mark marko markus marlene marlies marlon marta martha marthe
    martin martina martine martín marvin mary maryam maryse maría masahiro masako masato massimo matej mateo mateusz
    mathew mathias mathieu mathilda mathilde matias matilda matilde mats matt matteo matthew matthias matti mattia maud
    maude maura maureen maurice mauricio maurizio mauro max maxime maximilian maximiliano mayumi maëlle maïwenn
    małgorzata mbali mechthild meenakshi meera megan megumi mehmet mehwish mei meiling melania melanie melina melissa
    melvin mensah mercè mert merve mette mhairi mia micaela michael michaela michal michał micheal michel michele
    micheline michelle michiko michèle miguel mihaela mihai mika mikael mike mikhail mikko milan milena milica milka
    milla milos miloš milton mina mindaugas minho minji minjun minna minoru mircea mireia mireille mirela miriam mirja
    mirjam mirka mirko miroslav misaki misha mitsuko miyuki mladen mohamed mohammad mohammed mohan molly monica monika
    monique montse morag moritz morten moses mostafa moussa mpho muhammed mukesh murat muriel musa mustafa muthoni mutua
    mwangi mykola myriam máire mélanie mónica mārtiņš nadeem nadezhda nadia nadine nadja nahid naledi namrata nancy
    nandi naoki naoko naomi narek natacha natalia natalie natalya natan natascha natasha nathalie nathan nathaniel
    natsuki naveen nawal neema neeraj neha nekane nela nele nelly nenad nerea ngozi nhung niall niamh niccolò nicholas
    nick nico nicola nicolai nicolas nicole nicolás nidia niels nigel niina nikhil nikita niklas niko nikola nikolai
    nikolaus nikolay nikos nila niloufar nils nina nino nirmala nisha nitin njeri njoroge nkechi nneka noah nobuyuki
    noel noelia nokuthula nomsa nomvula nora norah norbert noriko nosipho noura noémie noël noëlle nuala nuno nuria
    nyambura nyokabi núria oana obi obinna océane odhiambo odile ofelia oisin okan oksana ola olaf olamide olav olavi
    oleg oleh olek oleksandr olena olga oliver olivia olivier olumide oluwaseun omar omer ondrej ondřej onur onyeka oona
    orla osamu oscar oskar osman ostap osvaldo otieno ottilie otto oumar ousmane owain owen oystein ozan pablo padma
    padraig paige pallavi paloma pamela pankaj paola paolo parisa parvati pascale pasquale patrice patricia patrick
    patrik patrizia patrycja paul paula paulette paulina pauline paulo pavel pawel paweł peder pedro peggy pekka pelle
    perla petar peter petr petra petri petter philip philipp philippe phillip phuong pia pierre pieter pietro pilar pim
    piotr piotrek piret pooja prachi pradeep prakash pranav prasad preeti priscilla priya priyanka puneet pádraig päivi
    quang rachael rachel radek radhika radka radoslav radu rafael rafaela rafał raffaele raffaella ragnhild rahel rahul
    rainer raj rajesh rajiv ralf ralph raluca ramesh ramiro ramon ramona ramón randi ranjit raoul raphael raphaël raquel
    rashid rashmi rasmus ravi ravindra rayan raymond raúl rebeca rebecca reem refilwe regina regula rehema reinhard
    rekha renata renate renato renske renzo rené renée reto reza rhys ricardo riccardo richard rikke riku rita ritu
    ritva robert roberta roberto robin rodolfo rodrigo roger rohan rohit roisin roland rolando rolf romain roman romana
    romeo romina romy ronald ronan ronja ronny rory rosa rosalia rosalie rosalind rosanna roswitha rozalia ruairí ruben
    rubén rudi rudolf rui ruslan ruta ruth ryan ryo ryota ryszard réka rémy rüdiger răzvan rūta saad saara sabina sabine
    sabrina saburo sachiko sachin sadia saeed sakura sally salma salomé salvatore salwa sam samanta samantha sami samiha
    samir samira samu samuel samuele sandeep sander sandra sandrine sandro sanjana sanjay sanna sanne santiago saoirse
    sara sarah sari sascha saskia satoru satoshi satu savita sayaka saïd scott sean sebastian sebastián sefa segun selam
    selena selin selina selma seojun seoyeon seppo serena serge sergei sergey sergio serhiy sesi seth severin seydou
    seán shabnam shane shania shankar shannon shanthi sharon shaun sheila shigeru shinji shirin shirley shizuka shota
    shreya shruti sibusiso sibylle siddharth siddhi siegfried sietske signe sigrid sigrun sigurd sigurður silas silje
    silke silvana silvia silvio simon simona simone sinazo sindisiwe sinead siobhan sioned sipho sirkku sirpa siv
    siyabonga siân sjaak sjoerd slavica slavko smita sneha snezana snežana sofia sofie sofía soizic solomiya solveig
    sonia sonja sophia sophie soraya sorcha soren soumya soyeon stacey stanislav stefan stefanie stefano steffen stephan
    stephanie stephen steve steven stewart stijn stine stjepan stoyan stuart stéphane stéphanie sudha sumit sungmin
    sunil sunita supriya suresh susan susana susanna susanne suzana suzanne sven svenja sverre svetlana svitlana swapnil
    swati sylvia sylvie sylwia sébastien sönke søren taavi tadashi tadeusz tadhg takashi takeshi takumi tamar tamara
    tamas tamsin tamás tanguy tania tanja tanya tapani tapio taras tarek tariq tariro tatiana tatjana tatsuya tatyana
    tebogo teemu tegan temitope tendai teodor terence teresa tereza terry tesfaye tessa tetsuya teun thabang thabo
    thandi thao thea themba theo theodor theresa therese theresia thiago thibault thibaut thierry thijs thomas thorsten
    thuli thuy théo théodore thérèse tiago tibor tigran tiina tiit tijs tim timo timothy timothée timur tina tine
    titilayo tiziana tiziano tobias tobie tolga tom tomas tomasz tomaž tomek tomi tomislav tommaso tommy tomohiro tomoko
    tomás tomáš toni tony toomas torben torbjorn torbjørn tore torsten toshiro tove tracey tracy trang trevor trine
    tristan truus trygve tsering tuan tudor tunde tuomas tuula tuulikki uche uchenna ulf ulla ulrich ulrike umberto unni
    urmas ursina ursula urszula uschi usha usman ute uwe uxía uzma vaclav vaibhav valdemar valentin valentina valeria
    valerie valter valérie vandana vanesa vanessa varun vasco vasilis vasily vassilis vasyl vedran veerle venkatesh
    venla vera veronica veronika verónica vesna vicente vicky victor vidar vidya vijay vikas vikram viktor viktoria
    vilhelm vilma vinay vince vincent vincenzo vinicius vinod virginie vishal vivek vivian viviana viviane vivien
    vivienne vlad vladimir volkan volker vuk vusi vusumuzi vytautas václav véronique víctor wael wafa wafula wahid
    walter waltraud wambui wanda wangari wanja wanjiru wawira wayne wei wenche wendy werner weronika wesley wiebke
    wilhelm wilhelmina willem willemijn william wilma wim witold wojciech wojtek wolfgang wouter xabier xavi xavier
    xenia xiaoling xiaoming xolani yanis yann yannick yao yara yaroslav yasmin yasmina yasmine yassin yejin yelena
    yetunde yevhen yewande yiannis yifan ylva yoko yolanda yolande yonas yosef yoshiko youngho youssef yuki yukiko yulia
    yuliya yumi yuna yuri yusra yusuf yusuke yuto yvan yves yvette yvonne zachary zahra zainab zakaria zandile zane
    zanele zara zbigniew zdenek zdenka zdeněk zdravko zehra zeinab zeynep zheng zhiwei zita zlatko zodwa zoe zofia zoli
    zoltan zora zoran zosia zoé zoë zsofia zsolt zsuzsa zsófia zuzana zvonimir ágnes álvaro ángel ángela åse ólafur
    østein øystein øyvind þóra łukasz štěpán ștefan dr prof professor mr mrs ms mme frau herr señor señora dott
    """.split()
)
"""Names of people, who are neither payers nor projects."""
