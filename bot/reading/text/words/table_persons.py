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
    """.split()
)
"""Names of people, who are neither payers nor projects."""
