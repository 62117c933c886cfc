"""First names, which tell people from projects."""

FIRST_NAMES = frozenset(
    """
    adam agnes ahmed aisha alan albert alex alexander alfred alice alina amelie amina amy ana anders andrea andreas andrew
    andy anita anna anne anton antonio anya ari arjun arthur asha astrid barbara bas ben benjamin bernd birgit bob boris
    bruno camille carla carlos carmen caroline charlie chen chiara chris christian christine claire clara claudia daniel
    daniela dave david deepa delphine diana diego dieter dmitri dominik edgar elena elias elif eliza elizabeth ella emil
    emily emma eric erik eva fatima felix fernando finn florian francesca francois frank franz fred frida gabriel george
    georg giulia grace greta guido gustav hana hannah hans harald harry heidi helen helena helga henrik hiro hugo ian ida
    igor ines ingrid irene isabel ivan ivana jack jakob james jan jana jane jasmine javier jean jeff jen jens jim joan joao
    joe johan johanna john jonas jorge jose josef juan judith jukka julie jun jürgen karen karin karl karim kate katja
    katrin keiko kemal ken kim klaus kofi kurt lars laura lea lena leo leon leonie lin linda lisa liz lorenzo louis louise
    luca lucas lucia lucy luis luisa maja manuel marc marco marcus margaret maria marie mario marion mark marta martha
    martin martina mary mateo matt matthias maud max mehmet mei michael michel miguel mike mina miriam mohamed monika moritz
    nadia nadine nahid naomi natasha nicolas niels nikolai nina noah nora ola olaf oleg olga oliver olivia omar oscar otto
    pablo paul paula pedro peter petra philip pierre piotr priya priyanka rachel rahul raj ralf ravi raymond renate ricardo
    robert roberto robin rolf rosa ruth sabine sally sam samira samuel sandra sara sarah sebastian sergei shirin silvia
    simon sjoerd sofia sophie stefan steffen steve susan susanne sven sylvie tanja tariq teresa thomas tim timo tina tobias
    tom tomas tove ulrich ulrike ursula uwe valentina vera victor viktor vincent wei werner willem yasmin yuki yusuf yvonne
    zoe zoë marit ines inès jelena milan mirela joost gerhard wambui anneke tomasz piotrek agnieszka magda ewa kasia marek
    pavel jiri jana zdenek ondrej tereza lukas lukáš ilse maarten pieter sanne femke ingmar sigrid solveig torsten bjørn
    björn lars-erik håkon marta nuno rui tiago inês joão xavier thibault aurelie aurélie benoit mathilde manon enzo chiara
    matteo paolo giorgio elisa silvio yoko haruka kenji takeshi akira yuna minho jisoo ling xiaoming meera anjali vikram
    sanjay deepak ananya nikhil rohan farah leila layla hassan ibrahim mustafa zeynep ayse ayşe emre deniz amara chidi
    ngozi kwame abena thandi sipho tunde wanjiru otieno
    aaron adele adrian agata alberto aldo alessandra alessandro alessia alexandra alexis alfonso alfredo alicja
    alisa alison amanda amir amira anaïs andrej andrzej andré andrés angela angelika angelo anja anke annette annika
    antje antoine antonia antónio anu arne arturo augusta aylin baptiste bartosz beata beatrice beatriz bernadette
    bernard bettina bianca bogdan bojan branka brenda brian brigitte camila camilla carina carl carlo cecilia cedric
    celine cemal charles charlotte christa christiane christina christoph christophe cindy clemens colette connie
    corinna cornelia cristina cynthia dagmar damian damir danuta daria dario debora deborah denis derya detlef dilip
    donald doris dorota dorothea dragan dušan dzmitry eduardo edward eero eino eleanor eleonora eliane elin
    elisabeth elizaveta elke ellen elodie els emeka emilia emilie emilio enrique erika ernst esra esther eugen
    eugenia ewout fabian fabien fabio fabrice fatma federico fernanda fiona florence francesco francine francisco
    françois frederik friederike friedrich fritz gabi gabriela gabriele gerard gerda gertrud gianna gilles giovanni
    gisela goran gordana grzegorz gudrun guillaume guillermo gunnar günter günther hamza hanna hanneke hannes
    harriet hartmut hasan hatice heike heiko heinrich heinz helmut hendrik henning henri herbert hermann hirofumi
    hiroshi holger hubert ibrahima ignacio ilona imke inga inge ingeborg ioana irina isabella isabelle ismail ismet
    ivo iwona jaap jacek jacqueline jacques jaime janek janet janina jari jaroslav jasmin jason jeanne jelle
    jennifer jenny jessica joachim joanna jochen jolanta jonathan jonna jordi joris joseph josé juha julia julian
    juliane julien juliette jutta jérôme jörg kamil karel karla karolina karsten katarina katarzyna kateřina
    katharina kathrin kavita kazuki keith kenneth kerstin kevin khaled kirsten kjell konrad konstantin krista
    kristin kristina krzysztof ksenia larissa laurence laurent leena leif lennart lieke lilian liliana lindiwe
    lionel lise lorna lothar louisa lucie luigi luke lutz lydia lynn mads magnus malin manfred manuela marcel
    marcelo marcin margit margot mariam mariana marianne marija marijke marina marlene marlies matej mathias mathieu
    mats maureen maurice mauro maximilian mayumi małgorzata mechthild melanie melissa mette michaela michał michele
    michelle mihai mikael mikhail mikko milena milica milos miloš mirjam mirko misha mohammad mohammed monica murat
    nadja natalia natalie nathalie nikita nikola nikolaus nils nirmala norbert nuria odile okan oleksandr olena
    ondřej orla oskar ottilie patrice patricia patrick patrik pauline paulo pekka pelle petr petter philipp philippe
    pia pilar pim pooja radek rafael raffaella rainer ramon ramona raoul rasmus rebecca regina reinhard renata rené
    renée riccardo richard rita roger roland romain roman ronald rosalind rosanna roswitha ruben rudolf ruta rüdiger
    sabrina saeed salma salvatore samuele sandro sanna santiago sascha saskia satu saïd scott selin selma serena
    serge sergio severin sharon sheila shreya sibylle siegfried sigrun simone siobhan sonja sophia soren stephan
    stephanie stephen stine stéphane suresh susanna svenja svetlana swati sylvia sébastien sönke søren tadeusz
    takumi tamara tarek tatiana teemu tegan teun thea theo theresa thierry thorsten thérèse tiina tijs tobie tommaso
    tomáš torben tore trine tuomas tuula ulf ulla umberto uschi ute valentin valeria valerie vanessa vasily veronica
    veronika vicente vikas viktoria vincenzo vladimir volker waltraud wanda wenche wiebke wilhelm wim wojciech
    wolfgang yann yannick yara yaroslav ylva yolanda yosef youssef yusra yves zbigniew zofia zuzana østein łukasz
    """.split()
)
"""Names of people, who are neither payers nor projects."""
