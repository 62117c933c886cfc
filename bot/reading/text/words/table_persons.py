"""First names, which tell people from projects."""

FIRST_NAMES = frozenset(
    """
    aaron abena adam adele adrian agata agnes agnieszka ahmed aisha akira alan albert alberto aldo alessandra alessandro alessia alex alexander alexandra alexis alfonso alfred alfredo alice alicja alina alisa
    alison amanda amara amelie amina amir amira amy ana ananya anaïs anders andrea andreas andrej andrew andrzej andré andrés andy angela angelika angelo anita anja anjali anke anna anne anneke annette annika
    antje antoine anton antonia antonio antónio anu anya ari arjun arne arthur arturo asha astrid augusta aurelie aurélie aylin ayse ayşe baptiste barbara bartosz bas beata beatrice beatriz ben benjamin benoit
    bernadette bernard bernd bettina bianca birgit björn bjørn bob bogdan bojan boris branka brenda brian brigitte bruno camila camilla camille carina carl carla carlo carlos carmen caroline cecilia cedric
    celine cemal charles charlie charlotte chen chiara chidi chris christa christian christiane christina christine christoph christophe cindy claire clara claudia clemens colette connie corinna cornelia
    cristina cynthia dagmar damian damir daniel daniela danuta daria dario dave david debora deborah deepa deepak delphine denis deniz derya detlef diana diego dieter dilip dmitri dominik donald doris dorota
    dorothea dragan dušan dzmitry edgar eduardo edward eero eino eleanor elena eleonora eliane elias elif elin elisa elisabeth eliza elizabeth elizaveta elke ella ellen elodie els emeka emil emilia emilie
    emilio emily emma emre enrique enzo eric erik erika ernst esra esther eugen eugenia eva ewa ewout fabian fabien fabio fabrice farah fatima fatma federico felix femke fernanda fernando finn fiona florence
    florian francesca francesco francine francisco francois frank franz françois fred frederik frida friederike friedrich fritz gabi gabriel gabriela gabriele georg george gerard gerda gerhard gertrud gianna
    gilles giorgio giovanni gisela giulia goran gordana grace greta grzegorz gudrun guido guillaume guillermo gunnar gustav günter günther hamza hana hanna hannah hanneke hannes hans harald harriet harry
    hartmut haruka hasan hassan hatice heidi heike heiko heinrich heinz helen helena helga helmut hendrik henning henri henrik herbert hermann hiro hirofumi hiroshi holger hubert hugo håkon ian ibrahim ibrahima
    ida ignacio igor ilona ilse imke ines inga inge ingeborg ingmar ingrid inès inês ioana irene irina isabel isabella isabelle ismail ismet ivan ivana ivo iwona jaap jacek jack jacqueline jacques jaime jakob
    james jan jana jane janek janet janina jari jaroslav jasmin jasmine jason javier jean jeanne jeff jelena jelle jen jennifer jenny jens jessica jim jiri jisoo joachim joan joanna joao jochen joe johan
    johanna john jolanta jonas jonathan jonna joost jordi jorge joris jose josef joseph josé joão juan judith juha jukka julia julian juliane julie julien juliette jun jutta jérôme jörg jürgen kamil karel karen
    karim karin karl karla karolina karsten kasia katarina katarzyna kate kateřina katharina kathrin katja katrin kavita kazuki keiko keith kemal ken kenji kenneth kerstin kevin khaled kim kirsten kjell klaus
    kofi konrad konstantin krista kristin kristina krzysztof ksenia kurt kwame larissa lars lars-erik laura laurence laurent layla lea leena leif leila lena lennart leo leon leonie lieke lilian liliana lin
    linda lindiwe ling lionel lisa lise liz lorenzo lorna lothar louis louisa louise luca lucas lucia lucie lucy luigi luis luisa lukas luke lukáš lutz lydia lynn maarten mads magda magnus maja malin manfred
    manon manuel manuela marc marcel marcelo marcin marco marcus marek margaret margit margot maria mariam mariana marianne marie marija marijke marina mario marion marit mark marlene marlies marta martha
    martin martina mary matej mateo mathias mathieu mathilde mats matt matteo matthias maud maureen maurice mauro max maximilian mayumi małgorzata mechthild meera mehmet mei melanie melissa mette michael
    michaela michał michel michele michelle miguel mihai mikael mike mikhail mikko milan milena milica milos miloš mina minho mirela miriam mirjam mirko misha mohamed mohammad mohammed monica monika moritz
    murat mustafa nadia nadine nadja nahid naomi natalia natalie natasha nathalie ngozi nicolas niels nikhil nikita nikola nikolai nikolaus nils nina nirmala noah nora norbert nuno nuria odile okan ola olaf
    oleg oleksandr olena olga oliver olivia omar ondrej ondřej orla oscar oskar otieno ottilie otto pablo paolo patrice patricia patrick patrik paul paula pauline paulo pavel pedro pekka pelle peter petr petra
    petter philip philipp philippe pia pierre pieter pilar pim piotr piotrek pooja priya priyanka rachel radek rafael raffaella rahul rainer raj ralf ramon ramona raoul rasmus ravi raymond rebecca regina
    reinhard renata renate rené renée ricardo riccardo richard rita robert roberto robin roger rohan roland rolf romain roman ronald rosa rosalind rosanna roswitha ruben rudolf rui ruta ruth rüdiger sabine
    sabrina saeed sally salma salvatore sam samira samuel samuele sandra sandro sanjay sanna sanne santiago sara sarah sascha saskia satu saïd scott sebastian selin selma serena serge sergei sergio severin
    sharon sheila shirin shreya sibylle siegfried sigrid sigrun silvia silvio simon simone siobhan sipho sjoerd sofia solveig sonja sophia sophie soren stefan steffen stephan stephanie stephen steve stine
    stéphane suresh susan susanna susanne sven svenja svetlana swati sylvia sylvie sébastien sönke søren tadeusz takeshi takumi tamara tanja tarek tariq tatiana teemu tegan teresa tereza teun thandi thea theo
    theresa thibault thierry thomas thorsten thérèse tiago tiina tijs tim timo tina tobias tobie tom tomas tomasz tommaso tomáš torben tore torsten tove trine tunde tuomas tuula ulf ulla ulrich ulrike umberto
    ursula uschi ute uwe valentin valentina valeria valerie vanessa vasily vera veronica veronika vicente victor vikas vikram viktor viktoria vincent vincenzo vladimir volker waltraud wambui wanda wanjiru wei
    wenche werner wiebke wilhelm willem wim wojciech wolfgang xavier xiaoming yann yannick yara yaroslav yasmin ylva yoko yolanda yosef youssef yuki yuna yusra yusuf yves yvonne zbigniew zdenek zeynep zoe zofia
    zoë zuzana østein łukasz
    """.split()
)
"""Names of people, who are neither payers nor projects."""
